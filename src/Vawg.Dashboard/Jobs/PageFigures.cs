using System.Runtime.CompilerServices;
using Vawg.Dashboard.Components.Figures;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Progress;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Registers;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Jobs;

/// <summary>What the pages of a collection show of its newest year. Each is held while the publication stands, apart for readers with the permission for small cells and for those without.</summary>
public sealed class PageFigures(FigureCubes cubes, RestatementQuery restatements, ThreatQuery threats, VictimQuery victims, ProgressQuery progress, RegisterQuery registers)
{
    private static readonly Reader[] Readers = [Reader.General, new(OwnForce: null, Audience.SmallCells)];

    /// <summary>The figures in small pieces, in the order in which pages are mostly opened; each is worked out when it is called.</summary>
    public async IAsyncEnumerable<Action> OfAsync(Collection collection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var reader in Readers)
        {
            if (await cubes.GetAsync(collection, reader, cancellationToken) is not { NewestPeriod: { IsYear: true } year } figures)
            {
                yield break;
            }

            foreach (var piece in Themes(figures, year))
            {
                yield return piece;
            }

            var restated = await restatements.OfPeriodAsync(figures, year, cancellationToken);
            var baselines = await registers.BaselinesAsync(collection, reader, cancellationToken);
            yield return () => AttentionList.HeldOf(figures, year, restated, baselines);
            yield return () => AttentionList.ExpectedFalseAlarms(figures, year);
            yield return () => AttentionList.ExpectedOutliers(figures, year);
            if (collection.IsPublic())
            {
                continue;
            }

            await foreach (var piece in ScoresAsync(figures, year, cancellationToken))
            {
                yield return piece;
            }

            foreach (var indicator in IndicatorList.All)
            {
                yield return () => figures.Table(indicator, year);
            }

            foreach (var piece in await BreakdownsAsync(figures, year, cancellationToken))
            {
                yield return piece;
            }

            _ = await progress.OfAsync(collection, reader, cancellationToken);
            foreach (var measure in Commitments.All.SelectMany(PlaceTrends.MeasuresOf).DistinctBy(m => m.Code))
            {
                yield return () => MeasureMovements.Of(figures, force: null, year.Last, DecisionLimits.Default).MovementOf(measure);
            }
        }
    }

    /// <summary>Each theme among all forces: recorded offences, and how cases end.</summary>
    private static IEnumerable<Action> Themes(LoadedCollection figures, Period year)
    {
        foreach (var topic in figures.Topics)
        {
            yield return () => figures.Table(topic, year);
        }

        if (OutcomePeriods.Newest(figures, OutcomeBasis.Closed, year) is { } ended)
        {
            foreach (var (topic, kind) in figures.Topics.SelectMany(t => OutcomeKinds.Shown.Select(k => (t, k.Kind))))
            {
                yield return () => OutcomePlaces.Of(figures, topic, kind, ended);
            }
        }
    }

    /// <summary>The scores of the nation and of every force, with the draws behind their ranks.</summary>
    private async IAsyncEnumerable<Action> ScoresAsync(LoadedCollection figures, Period year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var edition = await threats.OfYearAsync(figures.Collection, year, cancellationToken);
        foreach (var place in Forces.Territorial.Prepend<Force?>(null))
        {
            var scores = await threats.ScoresAsync(edition, edition.Set.Set, ScoreAssumptions.None, figures, place, cancellationToken);
            yield return () => _ = scores.Draws;
        }
    }

    /// <summary>Victims, suspects and the outcomes of girls and women of every theme over all forces, which tells what is hidden of each.</summary>
    private async Task<IEnumerable<Action>> BreakdownsAsync(LoadedCollection figures, Period chosen, CancellationToken cancellationToken)
    {
        var (told, outcomes) = (await victims.OfAsync(figures, cancellationToken), await victims.OutcomesAsync(figures, cancellationToken));
        return from breakdown in Breakdowns.All
               let view = breakdown.IsOfOutcomes() ? outcomes : told
               where view?.YearOf(chosen) is not null
               from topic in figures.Topics
               select (Action)(() => view.National(breakdown, topic.Selection, view.YearOf(chosen)!.Value));
    }
}
