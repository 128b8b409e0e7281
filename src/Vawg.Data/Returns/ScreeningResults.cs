using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns;

/// <summary>Stores what screening found in a return: findings, counts, verdict and event become one change.</summary>
public sealed class ScreeningResults(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Nothing is stored when the return is no longer being screened.</summary>
    public async Task StoreAsync(Submission found, ScreenedReturn screened, TimeSpan took, CancellationToken cancellationToken)
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
}
