using System.Collections.Concurrent;
using System.Data.Common;
using Vawg.Data.Returns;

namespace Vawg.Dashboard.Jobs;

/// <summary>Does in the background what returns wait for, two at a time. What there is to do stands in the database, so a restart goes on where the last run was cut off.</summary>
public sealed partial class ReturnJobs(ReturnWork work, ReturnSignal signal, TimeProvider clock, ILogger<ReturnJobs> log) : BackgroundService
{
    private const int AtOnce = 2;

    /// <summary>How often the same return is tried before it is given up.</summary>
    private const int MostTries = 3;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<int, Task> _running = new();
    private readonly ConcurrentDictionary<int, int> _failures = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host waits for this method until it first waits itself.
        await Task.Yield();
        await TryAsync(work.SweepAsync, stoppingToken);
        var swept = clock.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (clock.GetElapsedTime(swept) >= BetweenSweeps)
            {
                await TryAsync(work.SweepAsync, stoppingToken);
                swept = clock.GetTimestamp();
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
        try
        {
            await work.DoAsync(id, stoppingToken);
            _failures.TryRemove(id, out _);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It is done again at the next start.
        }
        catch (Exception fault)
        {
            // A fault of one return must not end the work on all others.
            LogFault(log, fault, id);
            await WaitAfterFaultAsync(stoppingToken);
            if (!LiesInTheMachine(fault) && _failures.AddOrUpdate(id, 1, (_, before) => before + 1) >= MostTries)
            {
                await TryAsync(token => work.GiveUpAsync(id, token), stoppingToken);
                _failures.TryRemove(id, out _);
            }
        }
        finally
        {
            _running.TryRemove(id, out _);
            signal.Raise();
        }
    }

    /// <summary>The database or the disk is away: the return is not to blame and is tried for as long as that lasts.</summary>
    private static bool LiesInTheMachine(Exception fault) => fault is DbException or IOException || (fault.InnerException is { } inner && LiesInTheMachine(inner));

    private async Task WaitAfterFaultAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterFault, clock, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The product stops.
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The returns that wait could not be looked at; this is tried again.")]
    private static partial void LogLook(ILogger log, Exception fault);
}
