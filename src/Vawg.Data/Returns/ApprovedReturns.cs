using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Publishes returns that were approved: exactly the bytes that were, if they still pass.</summary>
public sealed class ApprovedReturns(ReturnFiles files, FileScreening screening, ReturnPublisher publisher, OwnSteps steps, TimeProvider clock)
{
    /// <summary>Makes the return the current version of its force and quarter, or sends it back with the reason.</summary>
    public async Task PublishAsync(Submission approved, CancellationToken cancellationToken)
    {
        var (force, quarter) = (ForceCode.Parse(approved.ForceCode), Quarter.FromIndex(approved.Quarter));
        if (!await files.IsIntactAsync(approved.StoredAs, approved.ApprovedSha256!, cancellationToken))
        {
            await steps.SendBackAsync(approved, "The file in the store is not the one that was approved, so it was not published. Hand it in again.", cancellationToken);
            return;
        }

        var screened = await screening.ScreenAsync(files.PathOf(approved.StoredAs), approved.FileName, force, quarter, seen: null, cancellationToken);
        if (screened.Return is not { } forceReturn)
        {
            var why = screened.Findings.Select(f => f.Rule.Rule).FirstOrDefault() ?? "it cannot be read";
            await steps.SendBackAsync(approved, $"The file no longer passes screening, so it was not published: {why}. Hand in a corrected file.", cancellationToken);
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
}
