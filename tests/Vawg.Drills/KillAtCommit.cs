using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vawg.Data.Model;

namespace Vawg.Drills;

/// <summary>Ends the process as a kill does, before or after the commit that a file names: "before 3" is before the third that changes a return since the file was written.</summary>
internal sealed class KillAtCommit(string killFile) : DbTransactionInterceptor
{
    private readonly Lock _lock = new();
    private string _order = string.Empty;
    private int _commits;

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (ChangesReturn(eventData.Context))
        {
            lock (_lock)
            {
                var order = File.Exists(killFile) ? File.ReadAllText(killFile) : string.Empty;
                _commits = order == _order ? _commits + 1 : 1;
                _order = order;
            }

            await EndAtAsync("before");
        }

        return result;
    }

    public override async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (ChangesReturn(eventData.Context))
        {
            await EndAtAsync("after");
        }
    }

    private static bool ChangesReturn(DbContext? context) => context?.ChangeTracker.Entries<Submission>().Any() == true;

    private async Task EndAtAsync(string side)
    {
        if (_order == FormattableString.Invariant($"{side} {_commits}"))
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
            await Task.Delay(Timeout.Infinite);
        }
    }
}
