using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>Forces that differ in how cases end, or do worse in what is done about them, by more than chance and the usual variation between forces.</summary>
public static class IndicatorAttention
{
    /// <summary>The share of forces in control that the 99.8% limits leave outside.</summary>
    internal const double OuterShare = 0.002;

    private static readonly string[] Themes = ["DA", "RASSO", "SH"];

    /// <summary>Shares of outcomes that are tested: 15 and 16 of the three largest themes, on the closed basis. Neither side is good or bad of itself.</summary>
    private static readonly IReadOnlyList<Indicator> Outcomes =
    [
        .. from code in Themes
           let topic = Topics.Find(Collection.ForceReturns, code)!
           from kind in new[] { OutcomeKind.Fifteen, OutcomeKind.Sixteen }
           select OutcomeShares.Of(topic, OutcomeBasis.Closed, kind),
    ];

    /// <summary>What is done, one figure for each of the inspectors' concerns; tested on the side that the reference list calls worse.</summary>
    private static readonly IReadOnlyList<Indicator> Practice =
    [
        .. new[] { "signed-off-da-16", "signed-off-rasso-16", "rationale-da-16", "breach-arrested-nmo", "breach-24h-nmo", "in-time-dvds-right-to-know", "file-failed-all", "released-da", "known-victim-ethnicity" }.Select(s => IndicatorList.Find(s)!),
    ];

    /// <summary>Every force outside the 99.8% limits, the farthest first within each kind.</summary>
    public static IEnumerable<AttentionItem> Of(LoadedCollection collection, Period period) =>
    [
        .. Outcomes.SelectMany(i => Items(collection, i, period, AttentionKind.Outcome, _ => true)).OrderByDescending(i => i.Size),
        .. Practice.SelectMany(i => Items(collection, i, period, AttentionKind.Practice, p => IsWorse(i, p))).OrderByDescending(i => i.Size),
    ];

    /// <summary>How many of them chance alone would list: one in five hundred of those that are tested on both sides, half that on one.</summary>
    public static double ExpectedFalseAlarms(LoadedCollection collection, Period period) =>
        (Outcomes.Sum(i => Tested(collection, i, period)) * OuterShare) + (Practice.Sum(i => Tested(collection, i, period)) * OuterShare / 2);

    private static int Tested(LoadedCollection collection, Indicator indicator, Period period) => collection.Table(indicator, period).Rows.Count(r => r.Position is not null);

    private static IEnumerable<AttentionItem> Items(LoadedCollection collection, Indicator indicator, Period period, AttentionKind kind, Func<FunnelPosition, bool> counts)
    {
        var table = collection.Table(indicator, period);
        foreach (var row in table.Rows.Where(r => r.Position is FunnelPosition.Higher998 or FunnelPosition.Lower998 && counts(r.Position.Value)))
        {
            yield return new AttentionItem
            {
                Kind = kind,
                Force = row.Force,
                Topic = null,
                Indicator = indicator,
                LinkText = $"{indicator.Name} in {row.Force.Name}",
                Rest = row.Position == FunnelPosition.Higher998 ? " was higher than comparable forces (99.8%)." : " was lower than comparable forces (99.8%).",
                Evidence = $"{IndicatorText.Value(indicator, row.Value)} ({FigurePresenter.Text(row.Numerator)} of {FigurePresenter.Text(row.Denominator)}) in the {table.Period.Label}; England and Wales {IndicatorText.Value(indicator, table.National.Value)}.",
                Size = Math.Abs(table.Funnel!.Placements.First(p => p.Point.Id == row.Force.Code.Text).Z),
            };
        }
    }

    /// <summary>Whether a side of the limits is the one that the reference list calls worse; of what it calls neither, both.</summary>
    private static bool IsWorse(Indicator indicator, FunnelPosition position) => indicator.Polarity switch
    {
        "higher" => position == FunnelPosition.Lower998,
        "lower" => position == FunnelPosition.Higher998,
        _ => true,
    };
}
