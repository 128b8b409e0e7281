using System.Collections.Concurrent;
using Vawg.Data;
using Vawg.Data.Returns;

namespace Vawg.Dashboard.Jobs;

/// <summary>Does in the background what returns wait for, two at a time. What there is to do stands in the database, so a restart goes on where the last run was cut off.</summary>
public sealed partial class ReturnJobs(ReturnWork work, StoreSweep sweep, ReturnSignal signal, TimeProvider clock, ILogger<ReturnJobs> log) : BackgroundService
{
    private const int AtOnce = 2;

    /// <summary>How often the same return is tried before it is given up.</summary>
    private const int MostTries = 3;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<int, Task> _running = new();
    private readonly ConcurrentDictionary<int, int> _failures = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host waits for this method until it first waits itself.
        await Task.Yield();
        long? swept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (swept is not { } last || clock.GetElapsedTime(last) >= BetweenSweeps)
            {
                swept = clock.GetTimestamp();
                await TryAsync(sweep.SweepAsync, stoppingToken);
            }

            await TryAsync(StartWaitingAsync, stoppingToken);
            await WaitAsync(stoppingToken);
        }

        await Task.WhenAll(_running.Values);
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        try
        {
            await signal.WaitAsync(BetweenLooks, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The product stops.
        }
    }

    private async Task StartWaitingAsync(CancellationToken stoppingToken)
    {
        foreach (var id in await work.WaitingAsync(stoppingToken))
        {
            if (_running.Count >= AtOnce)
            {
                return;
            }

            // The place is taken before the work begins, which gives it back at its end.
            if (_running.TryAdd(id, Task.CompletedTask))
            {
                var running = Task.Run(() => DoAsync(id, stoppingToken), CancellationToken.None);
                _running.TryUpdate(id, running, Task.CompletedTask);
            }
        }
    }

    private async Task DoAsync(int id, CancellationToken stoppingToken)
    {
        var isAway = false;
        try
        {
            await work.DoAsync(id, stoppingToken);
            _failures.TryRemove(id, out _);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It is done again at the next start.
        }
        catch (Exception fault) when (DatabaseAway.Is(fault))
        {
            // No try of the return's own: it goes on when the database does.
            isAway = true;
            LogAway(log, fault, id);
        }
        catch (Exception fault)
        {
            // A fault of one return must not end the work on all others.
            LogFault(log, fault, id);
            if (_failures.AddOrUpdate(id, 1, (_, before) => before + 1) >= MostTries)
            {
                await TryAsync(token => work.GiveUpAsync(id, token), stoppingToken);
                _failures.TryRemove(id, out _);
            }
        }
        finally
        {
            _running.TryRemove(id, out _);
            if (!isAway && !_failures.ContainsKey(id))
            {
                // After a fault the next look is soon enough.
                signal.Raise();
            }
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> act, CancellationToken stoppingToken)
    {
        try
        {
            await act(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The product stops.
        }
        catch (Exception fault)
        {
            // The database or the disk may be away for a while; the next look tries again.
            LogLook(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work on return {SubmissionId} failed; it is tried again.")]
    private static partial void LogFault(ILogger log, Exception fault, int submissionId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Work on return {SubmissionId} stopped because the database is away or has no room; it goes on when the database does.")]
    private static partial void LogAway(ILogger log, Exception fault, int submissionId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The returns that wait could not be looked at; this is tried again.")]
    private static partial void LogLook(ILogger log, Exception fault);
}
