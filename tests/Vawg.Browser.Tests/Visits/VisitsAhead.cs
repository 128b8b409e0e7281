using System.Collections.Concurrent;

namespace Vawg.Browser.Tests.Visits;

/// <summary>Visits to states of pages: each is made once, some at the same time, and those that the run will ask for before they are.</summary>
/// <param name="make">Makes a visit.</param>
internal sealed class VisitsAhead(Func<PageState, Task<Visit>> make)
{
    /// <summary>While one page is laid out and judged, others wait for the server or the network: three keep two cores at work.</summary>
    private const int AtOnce = 3;

    private readonly ConcurrentDictionary<PageState, Lazy<Task<Visit>>> _visits = new();
    private readonly Lock _lock = new();
    private Task? _ahead;
    private volatile bool _isStopped;

    public Task<Visit> OfAsync(PageState state, IReadOnlyList<PageState> chosen)
    {
        lock (_lock)
        {
            _ahead ??= Parallel.ForEachAsync(chosen, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (next, _) => await AheadAsync(next));
        }

        return VisitAsync(state);
    }

    /// <summary>Begins no more visits, and waits for those that are being made.</summary>
    public Task StopAsync()
    {
        _isStopped = true;
        return _ahead ?? Task.CompletedTask;
    }

    /// <summary>A visit that fails does so again for the test that asks for it.</summary>
    private async Task AheadAsync(PageState state)
    {
        if (!_isStopped)
        {
            await ((Task)VisitAsync(state)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<Visit> VisitAsync(PageState state) => _visits.GetOrAdd(state, s => new(() => make(s))).Value;
}
