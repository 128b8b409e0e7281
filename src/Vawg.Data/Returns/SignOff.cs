using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Domain.People;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns;

/// <summary>What people do with a screened return on its way to publication: give reasons, submit, ask for a change, approve.</summary>
public sealed class SignOff(ReturnChanges changes, ReturnSignal signal, TimeProvider clock)
{
    /// <summary>Says why a warning stands as it is.</summary>
    public Task<ReturnAnswer> GiveReasonAsync(ReturnBy by, int submissionId, int ordinal, string? reason, CancellationToken cancellationToken) =>
        changes.ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (ReturnWords.ProblemOf(reason, SubmissionFinding.LongestReason, "a reason") is { } problem)
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
                return ReturnWords.Moved(submission, "A reason can be given before a return is submitted.");
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
        changes.ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (submission.Stage is not (ReturnStage.Screened or ReturnStage.ChangeRequested))
            {
                return ReturnWords.Moved(submission, "It cannot be submitted.");
            }

            if (submission.Stage == ReturnStage.ChangeRequested && ReturnWords.ProblemOf(comment, SubmissionStep.LongestComment, "an answer to the change that was asked for") is { } problem)
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
            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.Submitted, Now, by.Person.Name, ReturnWords.Kept(comment), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnSubmitted, ("sha256", submission.Sha256)));
            return null;
        }, cancellationToken);

    /// <summary>Sends a submitted return back with what should change.</summary>
    public Task<ReturnAnswer> RequestChangeAsync(ReturnBy by, int submissionId, string? comment, CancellationToken cancellationToken) =>
        changes.ChangeAsync(by, Act.ApproveReturns, submissionId, async (change, submission) =>
        {
            if (ReturnWords.ProblemOf(comment, SubmissionStep.LongestComment, "a sentence that says what should change") is { } problem)
            {
                return problem;
            }

            if (submission.Stage != ReturnStage.Submitted)
            {
                return ReturnWords.Moved(submission, "A change is asked of a submitted return.");
            }

            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.ChangeRequested, Now, by.Person.Name, ReturnWords.Kept(comment), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ChangeRequested, ("comment", ReturnWords.Kept(comment))));
            return null;
        }, cancellationToken);

    /// <summary>Approves exactly the bytes that were reviewed; publication follows.</summary>
    /// <param name="reviewedSha256">SHA-256 of the file as the page showed it.</param>
    public async Task<ReturnAnswer> ApproveAsync(ReturnBy by, int submissionId, string? reviewedSha256, CancellationToken cancellationToken)
    {
        var answer = await changes.ChangeAsync(by, Act.ApproveReturns, submissionId, async (change, submission) =>
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
                return ReturnWords.Moved(submission, "Only a submitted return is approved.");
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

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
