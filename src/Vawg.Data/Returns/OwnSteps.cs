using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Moves returns on by the product's own hand, each step together with its event of the audit.</summary>
public sealed class OwnSteps(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Sends an approved return back to whoever handed it in, since it could not be published.</summary>
    public Task SendBackAsync(Submission submission, string comment, CancellationToken cancellationToken) => MoveAsync(submission, ReturnStage.ChangeRequested, comment, cancellationToken);

    /// <summary>Moves a return to another stage; false when it is no longer where it was found.</summary>
    public async Task<bool> MoveAsync(Submission found, ReturnStage to, string comment, CancellationToken cancellationToken)
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
