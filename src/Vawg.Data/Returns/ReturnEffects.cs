using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Returns;

/// <summary>Computes what publishing a screened version would change: cells, totals by theme, rates, comparison words and the ranks of the themes.</summary>
public sealed class ReturnEffects(IDbContextFactory<VawgDbContext> contexts, FigureCubes cubes, ReturnFiles files, FileScreening screening, ScoreSets sets) : IDisposable
{
    /// <summary>Effects held in memory; one rests on the file and on what is published, and neither changes.</summary>
    private const int MostHeld = 32;

    private readonly SemaphoreSlim _alone = new(1, 1);
    private readonly ConcurrentDictionary<(int Submission, int Publication), Task<ReturnEffect?>> _held = new();

    /// <summary>The effect; null when the version cannot be read any more or does not pass screening.</summary>
    public async Task<ReturnEffect?> OfAsync(Submission submission, CancellationToken cancellationToken)
    {
        var force = ForceCode.Parse(submission.ForceCode);

        // What the force itself may see: its own counts whole, of the others what everybody sees.
        var published = await cubes.GetAsync(Collection.ForceReturns, new Reader(force, Audience.General), cancellationToken);
        if (_held.Count > MostHeld)
        {
            _held.Clear();
        }

        var key = (submission.Id, published?.Cube.Publication ?? 0);
        try
        {
            return await _held.GetOrAdd(key, _ => ComputeAloneAsync(submission, force, published)).WaitAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or DbException or TimeoutException)
        {
            // What could not be told now may be told at the next look.
            _held.TryRemove(key, out _);
            return null;
        }
    }

    public void Dispose() => _alone.Dispose();

    /// <summary>One file at a time, whatever pages are opened: each takes a process and the rows of two versions.</summary>
    private async Task<ReturnEffect?> ComputeAloneAsync(Submission submission, ForceCode force, LoadedCollection? published)
    {
        await _alone.WaitAsync();
        try
        {
            LargeFiles.GiveBack(submission.ByteCount);
            var effect = await ComputeAsync(submission, force, published);
            LargeFiles.GiveBack(submission.ByteCount);
            return effect;
        }
        finally
        {
            _alone.Release();
        }
    }

    private async Task<ReturnEffect?> ComputeAsync(Submission submission, ForceCode force, LoadedCollection? published)
    {
        var quarter = Quarter.FromIndex(submission.Quarter);
        if (submission.IsErased || !files.Holds(submission.StoredAs))
        {
            return null;
        }

        var screened = await screening.ScreenAsync(files.PathOf(submission.StoredAs), submission.FileName, force, quarter, seen: null, CancellationToken.None);
        if (screened.Return is not { } after)
        {
            return null;
        }

        LargeFiles.GiveBack(submission.ByteCount);
        await using var context = await contexts.CreateDbContextAsync();
        var scope = $"{force.Text} {quarter.Code}";
        var current = await context.DataSetVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Collection == Collection.ForceReturns && v.Table == DataTable.ForceReturn && v.Scope == scope && v.IsCurrent);
        var before = current is null ? null : await StoredReturns.ReadAsync(context, current, CancellationToken.None);
        LargeFiles.GiveBack(submission.ByteCount);
        var changes = new CellChanges(before, after);
        var counts = new PreparedCounts(Collection.ForceReturns).Figures(after, 0).ToDictionary(f => f.Selection, f => f.Count is { } known ? Count.Of(known) : Count.NotSupplied, StringComparer.Ordinal);
        var cube = WithReturn(published?.Cube, force, quarter, counts);
        var period = WholeYear(published?.Cube, cube, force, quarter) ?? Period.Of(quarter);
        return new ReturnEffect
        {
            AgainstNumber = current?.VersionNumber,
            Period = period,
            NewCells = changes.New,
            ChangedCells = changes.Changed,
            RemovedCells = changes.Removed,
            Largest = changes.Largest,
            Written = WrittenText.AllOf(after),
            Themes = Themes(published, cube, force, quarter, period),
            Ranks = period.IsYear ? Ranks(published, With(published, cube, after), await NewestSetAsync(), Forces.Get(force), period) : [],
        };
    }

    /// <summary>The twelve months on which a quarter is judged: its financial year, else the newest that hold it, of which anything of the force is known before or after; null when there are none.</summary>
    private static Period? WholeYear(FigureCube? before, FigureCube after, ForceCode force, Quarter quarter)
    {
        OffenceSelection[] told = [OffenceSelection.AllRecordedCrime, .. Topics.Of(Collection.ForceReturns).Select(t => t.Selection)];
        bool IsWhole(FigureCube? cube, Period year) => cube is not null && told.Any(s => !cube.Over(s, force, year).IsMissing);
        return new[] { 4 - quarter.Number, 3, 2, 1, 0 }
            .Select(later => Period.YearEnding(quarter + later))
            .Where(year => IsWhole(after, year) || IsWhole(before, year))
            .Select(year => (Period?)year)
            .FirstOrDefault();
    }

    private static IReadOnlyList<ThemeEffect> Themes(LoadedCollection? published, FigureCube after, ForceCode force, Quarter quarter, Period period)
    {
        var residents = published?.Residents ?? ResidentCounts.ReferenceOnly;
        var pattern = published?.View.Pattern ?? SuppressionPattern.First(after);
        var (own, all) = (new FigureView(after, new Reader(force, Audience.General), pattern), new FigureView(after, Reader.General, pattern));
        var of = Forces.Get(force);
        return
        [
            .. Topics.Of(Collection.ForceReturns).Select(topic =>
            {
                var now = ComparedFigure.Of(new TopicTable(own, residents, topic, period, all), of);
                return new ThemeEffect(
                    topic,
                    published?.View.At(topic.Selection, force, quarter) ?? Count.NotSupplied,
                    own.At(topic.Selection, force, quarter),
                    published is null ? now.BeforeAnyReturn() : ComparedFigure.Of(published.Table(topic, period), of),
                    now);
            }),
        ];
    }

    private async Task<ScoreSet> NewestSetAsync() => (await sets.FindAsync(await sets.NewestAsync(CancellationToken.None), CancellationToken.None))!.Set;

    /// <summary>The collection as it would be, as the force itself may see it.</summary>
    private static LoadedCollection With(LoadedCollection? published, FigureCube cube, ForceReturn after) => new LoadedCollection(
        cube,
        published?.View.Pattern ?? SuppressionPattern.First(cube),
        published?.Residents ?? ResidentCounts.ReferenceOnly,
        published?.Outcomes ?? new OutcomeCube(),
        published?.OutcomePattern ?? OutcomePattern.Nothing,
        (published?.Severities ?? new SeverityCube()).With(after.Force, after.Quarter, new PreparedSeverities(Collection.ForceReturns).Of(after, 0)),
        (published?.Measures ?? MeasureCube.None).With(cube.First, cube.Last, cube.Forces, after.Force, after.Quarter, after.Measures)).SeenBy(new Reader(after.Force, Audience.General));

    private static IReadOnlyList<RankEffect> Ranks(LoadedCollection? published, LoadedCollection after, ScoreSet set, Force force, Period period)
    {
        Ranking Of(LoadedCollection figures) => new ThreatScorer(set, force.Code, ScoreAssumptions.None).Rank(ThreatInputs.Of(figures, force, period));
        var before = published is not null && published.Cube.First <= period.First && published.Cube.Last >= period.Last ? Of(published) : null;
        return Of(after).Placed.Select(p => new RankEffect(before?.Of(p.Score.Theme), p)).ToList();
    }

    /// <summary>The published figures with a force's quarter replaced, of those selections that pages show.</summary>
    private static FigureCube WithReturn(FigureCube? published, ForceCode force, Quarter quarter, IReadOnlyDictionary<string, Count> counts)
    {
        var selections = SuppressionPattern.Selections;
        var (first, last) = published is null ? (quarter, quarter) : (published.First < quarter ? published.First : quarter, published.Last > quarter ? published.Last : quarter);
        var builder = new FigureCubeBuilder(Collection.ForceReturns, published?.Publication ?? 0, published?.PublishedAtUtc ?? default, first, last, (published?.Forces ?? []).Append(force), selections.Select(s => s.Text));
        foreach (var selection in selections)
        {
            foreach (var each in published?.Forces ?? [])
            {
                foreach (var at in published!.Quarters)
                {
                    builder.Set(selection.Text, each, at.Index, published.At(selection, each, at));
                }
            }

            builder.Set(selection.Text, force, quarter.Index, counts.GetValueOrDefault(selection.Text, Count.NotSupplied));
        }

        return builder.Build();
    }
}
