using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Publishing;
using Vawg.Domain.People;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Takes returns back, published or not.</summary>
public sealed class Withdrawals(ReturnChanges changes, ReturnPublisher publisher, TimeProvider clock)
{
    /// <summary>Takes a return back. Of a published one the figures go with it: the force and quarter are then not supplied.</summary>
    public async Task<ReturnAnswer> WithdrawAsync(ReturnBy by, int submissionId, string? reason, CancellationToken cancellationToken)
    {
        var published = false;
        var answer = await changes.ChangeAsync(by, Act.UploadReturns, submissionId, async (change, submission) =>
        {
            if (ReturnWords.ProblemOf(reason, SubmissionStep.LongestComment, "a reason") is { } problem)
            {
                return problem;
            }

            if (!ReturnStage.Withdrawn.MayFollow(submission.Stage))
            {
                return ReturnWords.Moved(submission, "It cannot be withdrawn.");
            }

            published = submission.Stage == ReturnStage.Published;
            if (published)
            {
                return by.Person.Role.May(Act.ApproveReturns) ? null : "Its figures are published. Somebody who approves returns can withdraw it; ask them.";
            }

            await SubmissionChange.StepAsync(change.Context, submission, ReturnStage.Withdrawn, Now, by.Person.Name, ReturnWords.Kept(reason), cancellationToken);
            change.Record(SubmissionChange.EntryOf(submission, by.Actor, AuditAct.ReturnWithdrawn, ("reason", ReturnWords.Kept(reason))));
            return null;
        }, cancellationToken);
        return answer.Problem is null && published ? await WithdrawPublishedAsync(by, submissionId, ReturnWords.Kept(reason), cancellationToken) : answer;
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
                    : submission.Stage != ReturnStage.Published ? ReturnWords.Moved(submission, "It cannot be withdrawn.")
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
}
