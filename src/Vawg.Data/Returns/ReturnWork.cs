using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>What the product does with returns of its own accord: reads and screens what was received, publishes what was approved. Each step is stored when it is done, so work that was cut off is done again from the last one.</summary>
public sealed class ReturnWork(IDbContextFactory<VawgDbContext> contexts, ReceivedReturns received, ApprovedReturns approved, OwnSteps steps)
{
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
        await (submission.Stage == ReturnStage.Approved ? approved.PublishAsync(submission, cancellationToken) : received.ScreenAsync(submission, cancellationToken));
        LargeFiles.GiveBack(submission.ByteCount);
    }

    /// <summary>Ends work that failed for a cause that lies in the product or the machine again and again: the file fails, in words, and nothing of it is used.</summary>
    public async Task GiveUpAsync(int submissionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var submission = await context.Submissions.AsNoTracking().SingleAsync(s => s.Id == submissionId, cancellationToken);
        if (submission.Stage == ReturnStage.Approved)
        {
            await steps.SendBackAsync(submission, "It could not be published: the product failed three times. The log says why. Nothing published has changed.", cancellationToken);
        }
        else if (submission.Stage.IsAtWork())
        {
            await steps.MoveAsync(submission, ReturnStage.Failed, "The product failed three times while it read the file. The log says why. Hand the file in again, or tell whoever runs the product.", cancellationToken);
        }
    }
}
