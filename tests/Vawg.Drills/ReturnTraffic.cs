using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Returns;

namespace Vawg.Drills;

/// <summary>Returns that go through one after another, whatever happens to the product meanwhile: each worker hands in versions of a force of its own.</summary>
internal sealed class ReturnTraffic
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<int, Force> _acknowledged = new();
    private readonly ReturnWay _way;
    private readonly Quarter _quarter;
    private readonly DrillLog _log;
    private readonly Task _workers;
    private int _published;
    private volatile bool _isEnding;

    public ReturnTraffic(ReturnWay way, Quarter quarter, int workers, DrillLog log)
    {
        _way = way;
        _quarter = quarter;
        _log = log;
        _workers = Task.WhenAll(Forces.Territorial.Skip(1).Take(workers).Select(force => Task.Run(() => WorkAsync(force))));
    }

    /// <summary>Files of which somebody was told that they were taken.</summary>
    public int Acknowledged => _acknowledged.Count;

    public int Published => _published;

    /// <summary>Whether a fault is one that anybody meets while the product or its database is away.</summary>
    public static bool IsOfKill(Exception fault) => fault is HttpRequestException or IOException or OperationCanceledException;

    /// <summary>A sentence for each file that was acknowledged and is not there.</summary>
    public async Task<IReadOnlyList<string>> LostAsync(IDbContextFactory<VawgDbContext> contexts)
    {
        var known = _acknowledged.Keys.ToList();
        await using var context = await contexts.CreateDbContextAsync();
        var stored = await context.Submissions.Select(s => s.Id).ToListAsync();
        return [.. known.Except(stored).Select(id => $"Return {id} was acknowledged and is lost.")];
    }

    /// <summary>Lets each worker bring its last return to its end.</summary>
    public Task EndAsync()
    {
        _isEnding = true;
        return _workers;
    }

    private async Task WorkAsync(Force force)
    {
        for (var seed = 1; !_isEnding; seed++)
        {
            var (written, format) = (new FullReturn(force, _quarter, rows: 2_000, seed), (ReturnFormat)(seed % 3));
            var bytes = written.ToBytes(format);
            var id = await AgainAsync(async () =>
            {
                var answer = await _way.Admin.UploadAsync(force, _quarter, written.FileName(format), bytes);
                return answer.Id ?? throw new IOException($"The file was not taken: {answer.Location}");
            });
            _acknowledged[id] = force;
            var stage = await AgainAsync(() => _way.ToEndAsync(id));
            _log.Check(stage == "Published", $"Return {id} of {force.Name} ended {stage}.");
            Interlocked.Increment(ref _published);
        }
    }

    /// <summary>Does it until it is done, as somebody would who comes back to the page.</summary>
    private static async Task<T> AgainAsync<T>(Func<Task<T>> act)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await act();
            }
            catch (Exception fault) when (IsOfKill(fault) && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(AfterFault);
            }
        }
    }
}
