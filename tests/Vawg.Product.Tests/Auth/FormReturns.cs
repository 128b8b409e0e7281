using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Product.Tests.Auth;

/// <summary>Returns of Kent at a stage, without a file, for forms that bear on them.</summary>
internal static class FormReturns
{
    public static readonly string Sha256 = new('a', 64);

    private static readonly ReturnStage[] Way = [ReturnStage.Received, ReturnStage.Reading, ReturnStage.Screening, ReturnStage.Screened, ReturnStage.Submitted];

    /// <summary>Adds one that somebody uploaded, in a quarter of its own.</summary>
    public static async Task<int> AddAsync(VawgDbContext context, Account by, ReturnStage stage, bool hasWarning)
    {
        // One transaction, so that the work on returns sees it where it stands at the end.
        await using var transaction = await context.Database.BeginTransactionAsync();
        var quarter = (await context.Submissions.MaxAsync(s => (int?)s.Quarter) ?? new Quarter(2018, 1).Index) + 1;
        var submission = new Submission
        {
            ForceCode = Forces.FindBySlug("kent")!.Code.Text,
            Quarter = quarter,
            Number = 1,
            FileName = "kent.zip",
            StoredAs = Guid.NewGuid(),
            Sha256 = Sha256,
            ByteCount = 1,
            UploadedById = by.Id,
            UploadedBy = by.Name,
            UploadedAtUtc = DateTime.UnixEpoch,
            Stage = ReturnStage.Received,
            StageAtUtc = DateTime.UnixEpoch,
        };
        context.Submissions.Add(submission);
        await context.SaveChangesAsync();
        if (hasWarning)
        {
            context.SubmissionFindings.Add(new SubmissionFinding { SubmissionId = submission.Id, Ordinal = 1, RuleCode = "R-16", Severity = 2, Sheet = "recorded_offences", Row = 2, Column = "count", Value = "-3", Remedy = "Give a reason." });
            await context.SaveChangesAsync();
        }

        foreach (var next in Way.SkipWhile(s => s != ReturnStage.Reading).TakeWhile(s => s <= stage))
        {
            submission.Stage = next;
            submission.SubmittedById = next == ReturnStage.Submitted ? by.Id : null;
            await context.SaveChangesAsync();
        }

        context.SubmissionSteps.Add(new SubmissionStep { SubmissionId = submission.Id, Ordinal = 1, Stage = stage, AtUtc = DateTime.UnixEpoch, By = by.Name, Comment = string.Empty });
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return submission.Id;
    }

    /// <summary>Another day than any sender before entered, for every quarter of the form.</summary>
    public static (string, string)[] DueDates(FormSender sender)
    {
        var last = Quarter.Containing(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)) + 1;
        return [.. Enumerable.Range(0, 10).Select(i => last - i).Select(q => ($"Due[{q.Slug}]", q.LastDay.AddDays(40 + (sender.OtherId % 200)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];
    }
}
