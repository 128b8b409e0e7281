using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Figures;

/// <summary>What is published now, asked of the database once for all open pages: when this product publishes, and every few seconds for what another process did.</summary>
public sealed class PublicationNews(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<string>? _now;
    private long _askedAt;

    /// <summary>Each collection with its publication: "demonstration=1 returns=4".</summary>
    public Task<string> NowAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_now is null or { IsFaulted: true } || clock.GetElapsedTime(_askedAt) >= BetweenLooks)
            {
                _askedAt = clock.GetTimestamp();
                _now = AskAsync();
            }

            return _now.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Ends when something was published here, or after a few seconds.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        Task next;
        lock (_lock)
        {
            next = _next.Task;
        }

        try
        {
            await next.WaitAsync(BetweenLooks, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Time to look again.
        }
    }

    /// <summary>Says that something was published.</summary>
    public void Raise()
    {
        lock (_lock)
        {
            _now = null;
            var told = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }

    private async Task<string> AskAsync()
    {
        await using var context = await contexts.CreateDbContextAsync();
        var states = await context.Collections.AsNoTracking().OrderBy(c => c.Collection).Select(c => new { c.Collection, c.Publication }).ToListAsync();
        return string.Join(' ', states.Select(s => $"{s.Collection.Slug()}={s.Publication.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
    }
}
