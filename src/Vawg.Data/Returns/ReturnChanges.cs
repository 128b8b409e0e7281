using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Data.Returns;

/// <summary>Changes that people make to a return: each asks again whether they still may, is alone while it lasts, and is stored together with its event of the audit.</summary>
public sealed class ReturnChanges(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit)
{
    /// <param name="by">Who changes it.</param>
    /// <param name="act">What they have to be allowed.</param>
    /// <param name="submissionId">The return.</param>
    /// <param name="change">Makes the change, or says why not.</param>
    /// <param name="cancellationToken">Leaves everything as it was.</param>
    internal async Task<ReturnAnswer> ChangeAsync(ReturnBy by, Act act, int submissionId, Func<SubmissionChange, Submission, Task<string?>> change, CancellationToken cancellationToken)
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
