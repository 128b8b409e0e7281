using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns;

/// <summary>Reads and screens the files of returns that were received, stage by stage.</summary>
public sealed class ReceivedReturns(IDbContextFactory<VawgDbContext> contexts, ReturnFiles files, FileScreening screening, ScreeningResults results, OwnSteps steps, TimeProvider clock)
{
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMilliseconds(300);

    /// <summary>Screens a received file and stores what was found; nothing when the return was set aside meanwhile.</summary>
    public async Task ScreenAsync(Submission submission, CancellationToken cancellationToken)
    {
        if (!await files.IsIntactAsync(submission.StoredAs, submission.Sha256, cancellationToken))
        {
            await steps.MoveAsync(submission, ReturnStage.Failed, "The file is no longer in the store as it was taken. Hand it in again.", cancellationToken);
            return;
        }

        if (submission.Stage == ReturnStage.Received && !await steps.MoveAsync(submission, ReturnStage.Reading, string.Empty, cancellationToken))
        {
            return;
        }

        var started = clock.GetTimestamp();

        // The rows are read again when they are needed; until then nothing holds them.
        var screened = await screening.ScreenAsync(
            files.PathOf(submission.StoredAs), submission.FileName, ForceCode.Parse(submission.ForceCode), Quarter.FromIndex(submission.Quarter), Counting(submission), cancellationToken) with
        { Return = null };
        if (submission.Stage != ReturnStage.Screening && !await steps.MoveAsync(submission, ReturnStage.Screening, string.Empty, cancellationToken))
        {
            return;
        }

        await results.StoreAsync(submission, screened, clock.GetElapsedTime(started), cancellationToken);
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
}
