using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Publishing;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns;

/// <summary>What people do with a screened return: give reasons, submit, ask for a change, approve, withdraw. Each asks again whether they still may, and is stored together with its event of the audit.</summary>
public sealed class SignOff(IDbContextFactory<VawgDbContext> contexts, ReturnPublisher publisher, ReturnSignal signal, AuditTrail audit, TimeProvider clock)
{
    private const int ShortestReason = 5;

    /// <summary>Says why a warning stands as it is.</summary>
    public Task<ReturnAnswer> GiveReasonAsync(ReturnBy by, int submissionId, int ordinal, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (Words(reason, SubmissionFinding.LongestReason, "reason") is { } problem)
            {
                return problem;
            }

            var finding = await change.Context.SubmissionFindings.SingleOrDefaultAsync(f => f.SubmissionId == submissionId && f.Ordinal == ordinal, cancellationToken);
            if (finding is null || finding.Severity != (short)FindingSeverity.Warning)
            {
                return "Reasons are given to warnings. There is no such warning in this return.";
            }

            if (submission.Stage is not (ReturnStage.Screened or ReturnStage.ChangeRequested))
            {
                return Moved(submission, "A reason can be given before a return is submitted.");
            }

            finding.Reason = reason!.Trim();
            finding.ReasonById = by.Person.AccountId;
            finding.ReasonBy = by.Person.Name;
            finding.ReasonAtUtc = Now;
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.WarningAnswered, ("rule", finding.RuleCode), ("place", ordinal.ToString(CultureInfo.InvariantCulture)), ("reason", finding.Reason)));
            return null;
        }, cancellationToken);

    /// <summary>Hands a screened return, or one that a change was asked of, to whoever approves.</summary>
    public Task<ReturnAnswer> SubmitAsync(ReturnBy by, int submissionId, string? comment, CancellationToken cancellationToken) =>
        ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (submission.Stage is not (ReturnStage.Screened or ReturnStage.ChangeRequested))
            {
                return Moved(submission, "It cannot be submitted.");
            }

            if (submission.Stage == ReturnStage.ChangeRequested && Words(comment, SubmissionStep.LongestComment, "answer to the change that was asked for") is { } problem)
            {
                return problem;
            }

            var open = await change.Context.SubmissionFindings.CountAsync(f => f.SubmissionId == submissionId && f.Severity == (short)FindingSeverity.Warning && f.Reason == null, cancellationToken);
            if (open > 0)
            {
                return open == 1 ? "One warning still needs a reason." : string.Create(CultureInfo.InvariantCulture, $"{open} warnings still need a reason.");
            }

            if (submission.WarningPlaces > await change.Context.SubmissionFindings.CountAsync(f => f.SubmissionId == submissionId && f.Severity == (short)FindingSeverity.Warning, cancellationToken))
            {
                return "There are more warnings than a report can list, so not each can be given a reason. Hand in a file with fewer.";
            }

            submission.SubmittedById = by.Person.AccountId;
            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.Submitted, Now, by.Person.Name, Kept(comment), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnSubmitted, ("sha256", submission.Sha256)));
            return null;
        }, cancellationToken);

    /// <summary>Sends a submitted return back with what should change.</summary>
    public Task<ReturnAnswer> RequestChangeAsync(ReturnBy by, int submissionId, string? comment, CancellationToken cancellationToken) =>
        ChangeAsync(by, Act.ApproveReturns, submissionId, async (change, submission) =>
        {
            if (Words(comment, SubmissionStep.LongestComment, "sentence that says what should change") is { } problem)
            {
                return problem;
            }

            if (submission.Stage != ReturnStage.Submitted)
            {
                return Moved(submission, "A change is asked of a submitted return.");
            }

            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.ChangeRequested, Now, by.Person.Name, Kept(comment), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ChangeRequested, ("comment", Kept(comment))));
            return null;
        }, cancellationToken);

    /// <summary>Approves exactly the bytes that were reviewed; publication follows.</summary>
    /// <param name="reviewedSha256">SHA-256 of the file as the page showed it.</param>
    public async Task<ReturnAnswer> ApproveAsync(ReturnBy by, int submissionId, string? reviewedSha256, CancellationToken cancellationToken)
    {
        var answer = await ChangeAsync(by, Act.ApproveReturns, submissionId, async (change, submission) =>
        {
            if (submission.UploadedById == by.Person.AccountId || submission.SubmittedById == by.Person.AccountId)
            {
                return "Somebody else has to approve it: you handed it in or submitted it.";
            }

            if (await change.Context.SubmissionFindings.AnyAsync(f => f.SubmissionId == submissionId && f.ReasonById == by.Person.AccountId, cancellationToken))
            {
                return "Somebody else has to approve it: a reason for one of its warnings is yours.";
            }

            if (submission.Stage != ReturnStage.Submitted)
            {
                return Moved(submission, "Only a submitted return is approved.");
            }

            if (reviewedSha256 != submission.Sha256)
            {
                return "The page did not show the file that is submitted now. Look at it again before you approve it.";
            }

            submission.ApprovedById = by.Person.AccountId;
            submission.ApprovedBy = by.Person.Name;
            submission.ApprovedSha256 = reviewedSha256;
            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.Approved, Now, by.Person.Name, string.Empty, cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnApproved, ("sha256", submission.Sha256)));
            return null;
        }, cancellationToken);
        signal.Raise();
        return answer;
    }

    /// <summary>Takes a return back. Of a published one the figures go with it: the force and quarter are then not supplied.</summary>
    public async Task<ReturnAnswer> WithdrawAsync(ReturnBy by, int submissionId, string? reason, CancellationToken cancellationToken)
    {
        var published = false;
        var answer = await ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (Words(reason, SubmissionStep.LongestComment, "reason") is { } problem)
            {
                return problem;
            }

            if (!ReturnStage.Withdrawn.MayFollow(submission.Stage))
            {
                return Moved(submission, "It cannot be withdrawn.");
            }

            published = submission.Stage == ReturnStage.Published;
            if (published)
            {
                return by.Person.Role.May(Act.ApproveReturns) ? null : "Its figures are published. Somebody who approves returns can withdraw it; ask them.";
            }

            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.Withdrawn, Now, by.Person.Name, Kept(reason), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnWithdrawn, ("reason", Kept(reason))));
            return null;
        }, cancellationToken);
        return answer.Problem is null && published ? await WithdrawPublishedAsync(by, submissionId, Kept(reason), cancellationToken) : answer;
    }

    private async Task<ReturnAnswer> WithdrawPublishedAsync(ReturnBy by, int submissionId, string reason, CancellationToken cancellationToken)
    {
        string? problem = null;
        await publisher.WithdrawAsync(
            async context =>
            {
                var submission = await context.Submissions.SingleAsync(s => s.Id == submissionId, cancellationToken);
                await SubmissionChange.LockAsync(context, submission.ForceCode, submission.Quarter, cancellationToken);
                await context.Entry(submission).ReloadAsync(cancellationToken);
                problem = await WriteAccess.HoldAsync(context, by.Person.SessionId, Act.ApproveReturns, cancellationToken) is null ? ReturnWords.NoLongerAllowed
                    : submission.Stage != ReturnStage.Published ? Moved(submission, "It cannot be withdrawn.")
                    : null;
                if (problem is not null)
                {
                    return null;
                }

                await SubmissionChange.StepAsync(context, submission, ReturnStage.Withdrawn, Now, by.Person.Name, reason, cancellationToken);
                return (submission.VersionId!.Value, SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnWithdrawn, ("reason", reason), ("published", "yes")));
            },
            cancellationToken);
        return problem is null ? ReturnAnswer.Done(submissionId) : ReturnAnswer.Refused(problem, submissionId);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static string Kept(string? text) => text?.Trim() ?? string.Empty;

    private static string? Words(string? text, int most, string what) => Kept(text).Length switch
    {
        < ShortestReason => $"Write a {what}.",
        var length when length > most => string.Create(PublicationCulture.English, $"That is longer than {most:N0} characters. Make it shorter."),
        _ => null,
    };

    private static string Moved(Submission submission, string rule) => $"This return is {submission.Stage.Words().ToLowerInvariant()} now. {rule}";

    private async Task<ReturnAnswer> ChangeAsync(ReturnBy by, Act act, int submissionId, Func<SubmissionChange, Submission, Task<string?>> change, CancellationToken cancellationToken)
    {
        var found = await FindAsync(by, submissionId, cancellationToken);
        if (found is null)
        {
            return ReturnAnswer.Refused(ReturnWords.NoSuchReturn);
        }

        await using var at = await SubmissionChange.BeginAsync(contexts, found.ForceCode, found.Quarter, cancellationToken);
        if (await WriteAccess.HoldAsync(at.Context, by.Person.SessionId, act, cancellationToken) is not { } person)
        {
            return ReturnAnswer.Refused(ReturnWords.NoLongerAllowed, submissionId);
        }

        var submission = await at.Context.Submissions.SingleAsync(s => s.Id == submissionId, cancellationToken);
        if (!person.Reader.MayRead(ForceCode.Parse(submission.ForceCode)))
        {
            return ReturnAnswer.Refused(ReturnWords.NoSuchReturn);
        }

        if (await change(at, submission) is { } problem)
        {
            return ReturnAnswer.Refused(problem, submissionId);
        }

        await at.CommitAsync(audit, cancellationToken);
        return ReturnAnswer.Done(submissionId);
    }

    /// <summary>A return of another force is as one that does not exist.</summary>
    private async Task<Submission?> FindAsync(ReturnBy by, int submissionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == submissionId, cancellationToken);
        return found is not null && by.Person.Reader.MayRead(ForceCode.Parse(found.ForceCode)) ? found : null;
    }
}
