using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Takes files that forces hand in. What is taken is in the store and in the database before anybody is told so.</summary>
public sealed class ReturnReceipt(IDbContextFactory<VawgDbContext> contexts, ReturnFiles files, ReturnSignal signal, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Makes a file that lies in the store the newest version of a force's quarter. Older ones that are not yet published are set aside.</summary>
    /// <returns>The version, or why it was not taken; a file that is not taken is removed from the store.</returns>
    public async Task<ReturnAnswer> ReceiveAsync(ReturnBy by, Force force, Quarter quarter, ReturnFile file, CancellationToken cancellationToken)
    {
        ReturnAnswer answer;
        try
        {
            answer = await StoreAsync(by, force, quarter, file, restores: null, cancellationToken);
        }
        catch (Exception)
        {
            await RemoveUnlessStoredAsync(force, quarter, file);
            throw;
        }

        if (answer.Problem is not null)
        {
            files.Remove(file.StoredAs);
        }

        signal.Raise();
        return answer;
    }

    /// <summary>After a fault it is not known whether the row is there. Whoever holds the force and quarter sees what became of it.</summary>
    private async Task RemoveUnlessStoredAsync(Force force, Quarter quarter, ReturnFile file)
    {
        try
        {
            await using var change = await SubmissionChange.BeginAsync(contexts, force.Code.Text, quarter.Index, CancellationToken.None);
            if (!await change.Context.Submissions.AnyAsync(s => s.StoredAs == file.StoredAs))
            {
                files.Remove(file.StoredAs);
            }
        }
        catch (Exception fault) when (DatabaseAway.Is(fault))
        {
            // The sweep of the store finds out.
        }
    }

    /// <summary>Hands the bytes of an older version in again, to go the whole way to publication.</summary>
    public async Task<ReturnAnswer> RestoreAsync(ReturnBy by, int submissionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var older = await context.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == submissionId, cancellationToken);
        if (older is null || !by.Person.Reader.MayRead(ForceCode.Parse(older.ForceCode)))
        {
            return ReturnAnswer.Refused(ReturnWords.NoSuchReturn);
        }

        if (older is not { Stage: ReturnStage.Superseded or ReturnStage.Withdrawn, VersionId: not null })
        {
            return ReturnAnswer.Refused("Only a version that was published before can be published again.", older.Id);
        }

        if (!await files.IsIntactAsync(older.StoredAs, older.Sha256, cancellationToken))
        {
            return ReturnAnswer.Refused("The file of this version is no longer in the store as it was taken, so it cannot be published again. Ask the force for the file.", older.Id);
        }

        var file = new ReturnFile(older.FileName, older.StoredAs, older.Sha256, older.ByteCount);
        var answer = await StoreAsync(by, Forces.Get(ForceCode.Parse(older.ForceCode)), Quarter.FromIndex(older.Quarter), file, older, cancellationToken);
        signal.Raise();
        return answer;
    }

    /// <summary>Whether handing the same bytes in again would lead nowhere new: the version is under way, is or was published, or failed for what it holds. One that failed for want of the product, or was set aside or withdrawn unpublished, may come again.</summary>
    private static bool StandsForItsBytes(Submission earlier) => earlier.Stage switch
    {
        ReturnStage.Failed => earlier.FailPlaces > 0,
        ReturnStage.Superseded or ReturnStage.Withdrawn => earlier.VersionId is not null,
        _ => true,
    };

    private async Task<ReturnAnswer> StoreAsync(ReturnBy by, Force force, Quarter quarter, ReturnFile file, Submission? restores, CancellationToken cancellationToken)
    {
        await using var change = await SubmissionChange.BeginAsync(contexts, force.Code.Text, quarter.Index, cancellationToken);
        var context = change.Context;
        if (await WriteAccess.HoldAsync(context, by.Person.SessionId, Act.UploadReturns, cancellationToken) is not { } person)
        {
            return ReturnAnswer.Refused(ReturnWords.NoLongerAllowed);
        }

        if (!person.Reader.MayRead(force.Code))
        {
            return ReturnAnswer.Refused(ReturnWords.NotYourForce);
        }

        var earlier = await context.Submissions.Where(s => s.ForceCode == force.Code.Text && s.Quarter == quarter.Index).ToListAsync(cancellationToken);
        if (restores is null && earlier.Find(s => s.Sha256 == file.Sha256 && s.RestoresId is null && StandsForItsBytes(s)) is { } same)
        {
            return ReturnAnswer.Refused(
                $"This is the same file, byte for byte, as version {same.Number.ToString(CultureInfo.InvariantCulture)} of {force.Name}, {quarter.Code}. It was not taken twice.", same.Id);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var number = earlier.Select(s => s.Number).DefaultIfEmpty(0).Max() + 1;
        foreach (var older in earlier.Where(s => ReturnStages.SetAside.Contains(s.Stage)))
        {
            var before = older.Stage;
            await SubmissionChange.StepAsync(context, older, ReturnStage.Superseded, now, person.Name, $"Version {number.ToString(CultureInfo.InvariantCulture)} was handed in before this one was published.", cancellationToken);
            change.Record(SubmissionChange.EntryOf(older, by.Actor, AuditAct.ReturnSuperseded, ("was", before.Words().ToLowerInvariant()), ("by version", number.ToString(CultureInfo.InvariantCulture))));
        }

        var submission = new Submission
        {
            ForceCode = force.Code.Text,
            Quarter = quarter.Index,
            Number = number,
            FileName = file.FileName,
            StoredAs = file.StoredAs,
            Sha256 = file.Sha256,
            ByteCount = file.ByteCount,
            UploadedById = person.AccountId,
            UploadedBy = person.Name,
            UploadedAtUtc = now,
            RestoresId = restores?.Id,
            Stage = ReturnStage.Received,
            StageAtUtc = now,
        };
        context.Submissions.Add(submission);
        await context.SaveChangesAsync(cancellationToken);
        var comment = restores is null ? string.Empty : $"The file of version {restores.Number.ToString(CultureInfo.InvariantCulture)} again.";
        await SubmissionChange.StepAsync(context, submission, ReturnStage.Received, now, person.Name, comment, cancellationToken);
        change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnReceived, ("file", file.FileName), ("bytes", file.ByteCount.ToString(CultureInfo.InvariantCulture)), ("sha256", file.Sha256)));
        await change.CommitAsync(audit, cancellationToken);
        return ReturnAnswer.Done(submission.Id);
    }
}
