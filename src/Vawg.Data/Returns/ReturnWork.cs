using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns;

/// <summary>What the product does with returns of its own accord: reads and screens what was received, publishes what was approved. Each step is stored when it is done, so work that was cut off is done again from the last one.</summary>
public sealed class ReturnWork(IDbContextFactory<VawgDbContext> contexts, ReturnFiles files, FileScreening screening, ReturnPublisher publisher, AuditTrail audit, TimeProvider clock)
{
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMilliseconds(300);

    /// <summary>Returns that wait for the product, oldest first.</summary>
    public async Task<IReadOnlyList<int>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Submissions.Where(s => ReturnStages.AtWork.Contains(s.Stage)).OrderBy(s => s.StageAtUtc).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Does what the return waits for; nothing when somebody else did it or set it aside meanwhile.</summary>
    public async Task DoAsync(int submissionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var submission = await context.Submissions.AsNoTracking().SingleAsync(s => s.Id == submissionId, cancellationToken);
        if (!submission.Stage.IsAtWork())
        {
            return;
        }

        LargeFiles.GiveBack(submission.ByteCount);
        await (submission.Stage == ReturnStage.Approved ? PublishAsync(submission, cancellationToken) : ScreenAsync(submission, cancellationToken));
        LargeFiles.GiveBack(submission.ByteCount);
    }

    /// <summary>Ends work that failed for a cause that lies in the product or the machine again and again: the file fails, in words, and nothing of it is used.</summary>
    public async Task GiveUpAsync(int submissionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var submission = await context.Submissions.AsNoTracking().SingleAsync(s => s.Id == submissionId, cancellationToken);
        if (submission.Stage == ReturnStage.Approved)
        {
            await SendBackAsync(submission, "It could not be published: the product failed three times. The log says why. Nothing published has changed.", cancellationToken);
        }
        else if (submission.Stage.IsAtWork())
        {
            await MoveAsync(submission, ReturnStage.Failed, "The product failed three times while it read the file. The log says why. Hand the file in again, or tell whoever runs the product.", cancellationToken);
        }
    }

    /// <summary>Removes files that may hold personal data, and those to which no return leads and that are no longer being taken.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var erased in await context.Submissions.Where(s => s.IsErased).Select(s => s.StoredAs).Distinct().ToListAsync(cancellationToken))
        {
            files.Remove(erased);
        }

        foreach (var (path, storedAs) in files.Before(clock.GetUtcNow().UtcDateTime.AddHours(-1)).ToList())
        {
            if (storedAs is not { } name || !await context.Submissions.AnyAsync(s => s.StoredAs == name && !s.IsErased, cancellationToken))
            {
                File.Delete(path);
            }
        }
    }

    private async Task ScreenAsync(Submission submission, CancellationToken cancellationToken)
    {
        if (!await files.IsIntactAsync(submission.StoredAs, submission.Sha256, cancellationToken))
        {
            await MoveAsync(submission, ReturnStage.Failed, "The file is no longer in the store as it was taken. Hand it in again.", cancellationToken);
            return;
        }

        if (submission.Stage == ReturnStage.Received && !await MoveAsync(submission, ReturnStage.Reading, string.Empty, cancellationToken))
        {
            return;
        }

        var started = clock.GetTimestamp();

        // The rows are read again when they are needed; until then nothing holds them.
        var screened = await screening.ScreenAsync(
            files.PathOf(submission.StoredAs), submission.FileName, ForceCode.Parse(submission.ForceCode), Quarter.FromIndex(submission.Quarter), Counting(submission), cancellationToken) with
        { Return = null };
        if (submission.Stage != ReturnStage.Screening && !await MoveAsync(submission, ReturnStage.Screening, string.Empty, cancellationToken))
        {
            return;
        }

        await StoreAsync(submission, screened, clock.GetElapsedTime(started), cancellationToken);
        if (screened.MayHoldPersonalData)
        {
            // Once the row says so; after a fault in between the sweep does it.
            files.Remove(submission.StoredAs);
        }
    }

    /// <summary>Stores how many rows were read, now and then.</summary>
    private Action<SheetMessage> Counting(Submission submission)
    {
        var rows = 0;
        var last = clock.GetTimestamp();
        return message =>
        {
            if (message is not SheetRow || ++rows % 256 != 0 || clock.GetElapsedTime(last) < BetweenCounts)
            {
                return;
            }

            last = clock.GetTimestamp();
            try
            {
                using var context = contexts.CreateDbContext();
                context.Submissions.Where(s => s.Id == submission.Id).ExecuteUpdate(s => s.SetProperty(x => x.RowCount, rows));
            }
            catch (DbException)
            {
                // How far it is would be good to know; the reading goes on without.
            }
        };
    }

    private async Task StoreAsync(Submission found, ScreenedReturn screened, TimeSpan took, CancellationToken cancellationToken)
    {
        await using var change = await SubmissionChange.BeginAsync(contexts, found.ForceCode, found.Quarter, cancellationToken);
        var submission = await change.Context.Submissions.SingleAsync(s => s.Id == found.Id, cancellationToken);
        if (submission.Stage != ReturnStage.Screening)
        {
            return;
        }

        await change.Context.SubmissionFindings.Where(f => f.SubmissionId == submission.Id).ExecuteDeleteAsync(cancellationToken);
        change.Context.SubmissionFindings.AddRange(screened.Findings.Select((f, i) => SubmissionFindings.StoredOf(submission.Id, i + 1, f)));
        await change.Context.SaveChangesAsync(cancellationToken);
        int Places(FindingSeverity severity) => screened.Places.Where(p => ScreeningRules.Get(p.Key).Severity == severity).Sum(p => p.Value);
        submission.FailPlaces = Places(FindingSeverity.Fail);
        submission.WarningPlaces = Places(FindingSeverity.Warning);
        submission.NotePlaces = Places(FindingSeverity.Note);
        submission.RowCount = screened.Sheets.Sum(s => s.Rows);
        submission.Sheets = string.Join("; ", screened.Sheets.Select(s => string.Create(PublicationCulture.English, $"{s.Sheet} {s.Rows:N0}")));
        submission.Sheets = submission.Sheets.Length <= 1_000 ? submission.Sheets : submission.Sheets[..1_000];
        if (screened.MayHoldPersonalData)
        {
            // A version that is published again shares the file of the older one.
            submission.IsErased = true;
            await change.Context.Submissions.Where(s => s.StoredAs == submission.StoredAs).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsErased, true), cancellationToken);
        }

        var stage = submission.FailPlaces > 0 ? ReturnStage.Failed : ReturnStage.Screened;
        var checks = screened.Places.ContainsKey(ScreeningRules.Unreadable) ? "could not be read to its end" : $"{ScreeningRules.All.Count} checks";
        var comment = string.Create(
            PublicationCulture.English,
            $"{submission.RowCount:N0} rows, {checks} in {took.TotalSeconds:0.0} seconds: {Counted(submission.FailPlaces, "place fails", "places fail")}, {Counted(submission.WarningPlaces, "warning", "warnings")}, {Counted(submission.NotePlaces, "note", "notes")}.");
        await SubmissionChange.StepAsync(change.Context, submission, stage, clock.GetUtcNow().UtcDateTime, AuditActor.System.Name, comment, cancellationToken);
        change.Record(SubmissionChange.EntryOf(
            submission,
            AuditActor.System,
            AuditAct.ReturnScreened,
            ("verdict", stage.Words().ToLowerInvariant()),
            ("rows", submission.RowCount.ToString(CultureInfo.InvariantCulture)),
            ("fail", submission.FailPlaces.ToString(CultureInfo.InvariantCulture)),
            ("warning", submission.WarningPlaces.ToString(CultureInfo.InvariantCulture))));
        await change.CommitAsync(audit, cancellationToken);
    }

    private static string Counted(int number, string one, string many) => string.Create(PublicationCulture.English, $"{number:N0} {(number == 1 ? one : many)}");

    private async Task PublishAsync(Submission approved, CancellationToken cancellationToken)
    {
        var (force, quarter) = (ForceCode.Parse(approved.ForceCode), Quarter.FromIndex(approved.Quarter));
        if (!await files.IsIntactAsync(approved.StoredAs, approved.ApprovedSha256!, cancellationToken))
        {
            await SendBackAsync(approved, "The file in the store is not the one that was approved, so it was not published. Hand it in again.", cancellationToken);
            return;
        }

        var screened = await screening.ScreenAsync(files.PathOf(approved.StoredAs), approved.FileName, force, quarter, seen: null, cancellationToken);
        if (screened.Return is not { } forceReturn)
        {
            var why = screened.Findings.Select(f => f.Rule.Rule).FirstOrDefault() ?? "it cannot be read";
            await SendBackAsync(approved, $"The file no longer passes screening, so it was not published: {why}. Hand in a corrected file.", cancellationToken);
            return;
        }

        LargeFiles.GiveBack(approved.ByteCount);
        Submission? submission = null;
        await publisher.PublishAsync(
            forceReturn with { Version = approved.Number },
            new ReturnFile(approved.FileName, approved.StoredAs, approved.Sha256, approved.ByteCount),
            async context =>
            {
                await SubmissionChange.LockAsync(context, approved.ForceCode, approved.Quarter, cancellationToken);
                submission = await context.Submissions.SingleAsync(s => s.Id == approved.Id, cancellationToken);
                return submission.Stage == ReturnStage.Approved;
            },
            (context, version) => BecomeCurrentAsync(context, submission!, version, cancellationToken),
            cancellationToken);
    }

    /// <summary>Puts the version in the place of the one published before it.</summary>
    private async Task<IReadOnlyList<AuditEntry>> BecomeCurrentAsync(VawgDbContext context, Submission submission, DataSetVersion version, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var number = submission.Number.ToString(CultureInfo.InvariantCulture);
        var before = await context.Submissions.SingleOrDefaultAsync(
            s => s.ForceCode == submission.ForceCode && s.Quarter == submission.Quarter && s.Stage == ReturnStage.Published, cancellationToken);
        var entries = new List<AuditEntry>();
        if (before is not null)
        {
            await SubmissionChange.StepAsync(context, before, ReturnStage.Superseded, now, AuditActor.System.Name, $"Version {number} was published.", cancellationToken);
            entries.Add(SubmissionChange.EntryOf(before, AuditActor.System, AuditAct.ReturnSuperseded, ("was", "published"), ("by version", number)));
        }

        submission.VersionId = version.Id;
        await SubmissionChange.StepAsync(context, submission, ReturnStage.Published, now, submission.ApprovedBy!, string.Empty, cancellationToken);
        entries.Add(SubmissionChange.EntryOf(
            submission,
            AuditActor.System,
            AuditAct.ReturnPublished,
            ("approved by", submission.ApprovedBy!),
            ("rows", version.RowCount.ToString(CultureInfo.InvariantCulture)),
            ("sha256", submission.Sha256)));
        return entries;
    }

    private Task SendBackAsync(Submission submission, string comment, CancellationToken cancellationToken) => MoveAsync(submission, ReturnStage.ChangeRequested, comment, cancellationToken);

    /// <summary>Moves a return on by the product's own hand; false when it is no longer where it was found.</summary>
    private async Task<bool> MoveAsync(Submission found, ReturnStage to, string comment, CancellationToken cancellationToken)
    {
        await using var change = await SubmissionChange.BeginAsync(contexts, found.ForceCode, found.Quarter, cancellationToken);
        var submission = await change.Context.Submissions.SingleAsync(s => s.Id == found.Id, cancellationToken);
        if (submission.Stage != found.Stage || !to.MayFollow(submission.Stage))
        {
            return false;
        }

        if (to == ReturnStage.ChangeRequested)
        {
            // The approval was of bytes or rules that no longer stand.
            (submission.ApprovedById, submission.ApprovedBy, submission.ApprovedSha256) = (null, null, null);
            change.Record(SubmissionChange.EntryOf(submission, AuditActor.System, AuditAct.ChangeRequested, ("because", comment)));
        }

        await SubmissionChange.StepAsync(change.Context, submission, to, clock.GetUtcNow().UtcDateTime, AuditActor.System.Name, comment, cancellationToken);
        if (to == ReturnStage.Failed)
        {
            change.Record(SubmissionChange.EntryOf(submission, AuditActor.System, AuditAct.ReturnScreened, ("verdict", "failed"), ("because", comment)));
        }

        await change.CommitAsync(audit, cancellationToken);
        found.Stage = to;
        return true;
    }
}
