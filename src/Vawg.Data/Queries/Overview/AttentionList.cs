using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Data.Queries.Overview;

/// <summary>What needs attention in a period, most urgent first. Movements of the whole nation are not in it: a force's share of a like-for-like national count is tested, and only signals that are new this quarter are listed.</summary>
public static class AttentionList
{
    /// <summary>The list, worked out once for each publication, kind of reader and set of baselines.</summary>
    public static IReadOnlyList<AttentionItem> HeldOf(LoadedCollection collection, Period period, IReadOnlyList<ForceRestatement> restatements, IReadOnlyList<ChosenBaseline> baselines) =>
        collection.Remember((nameof(AttentionList), period, string.Join(' ', baselines.Select(b => b.Number))), () => Of(collection, period, restatements, baselines));

    /// <param name="collection">The figures.</param>
    /// <param name="period">The period.</param>
    /// <param name="restatements">What was restated since the period ended.</param>
    /// <param name="baselines">Decisions that the trend of a topic in a force starts anew, which its share of the nation then does too.</param>
    public static IReadOnlyList<AttentionItem> Of(LoadedCollection collection, Period period, IReadOnlyList<ForceRestatement> restatements, IReadOnlyList<ChosenBaseline>? baselines = null) =>
    [
        .. Late(collection, period).OrderBy(i => i.Force.Name, StringComparer.Ordinal),
        .. collection.Collection.IsPublic() ? [] : IndicatorAttention.Of(collection, period),
        .. collection.Topics.SelectMany(t => Signals(collection, t, period, baselines ?? [])).OrderByDescending(i => i.Size),
        .. collection.Topics.SelectMany(t => Outliers(collection, t, period)).OrderByDescending(i => i.Size),
        .. restatements.Select(Restated).OrderByDescending(i => i.Size),
    ];

    /// <summary>How many signals of the list are expected by chance alone, for the note under it.</summary>
    public static double ExpectedFalseAlarms(LoadedCollection collection, Period period) => Attention.FalseAlarmShare
        * collection.Remember((nameof(Tested), period), () => collection.Topics.Sum(t => Tested(collection, t, period, Shares(collection, t, period).Shares).Count()));

    /// <summary>How many of those outside the 99.8% limits are expected by chance alone.</summary>
    public static double ExpectedOutliers(LoadedCollection collection, Period period) => collection.Remember((nameof(ExpectedOutliers), period), () =>
        (IndicatorAttention.OuterShare * collection.Topics.Sum(t => collection.Table(t, period).Rows.Count(r => r.Position is not null)))
        + (collection.Collection.IsPublic() ? 0 : IndicatorAttention.ExpectedFalseAlarms(collection, period)));

    private static IEnumerable<AttentionItem> Late(LoadedCollection collection, Period period) => collection.View.Reader.InScope(Forces.Territorial)
        .Where(f => collection.Cube.At(OffenceSelection.AllRecordedCrime, f.Code, period.Last).IsMissing)
        .Select(f => new AttentionItem
        {
            Kind = AttentionKind.Late,
            Force = f,
            Topic = null,
            LinkText = $"Figures of {f.Name} for {period.Last.ShortLabel}",
            Rest = " have not been supplied.",
            Evidence = $"National totals of that quarter are lower bounds, and {f.Name} has no figures for {(period.IsYear ? "the " : string.Empty)}{period.Label}.",
            Size = 0,
        });

    private static IEnumerable<AttentionItem> Signals(LoadedCollection collection, Topic topic, Period period, IReadOnlyList<ChosenBaseline> baselines)
    {
        var (shares, breaks) = Shares(collection, topic, period);
        foreach (var force in Tested(collection, topic, period, shares))
        {
            var points = shares.PointsOf(force.Code);
            var chart = ShareSignals.Analyse(points, breaks, [.. baselines.Where(b => b.BearsOn(collection.Collection, ChosenBaseline.SubjectOf(topic), force)).Select(b => b.From)]);
            if (Attention.Lists(chart) && chart.Current is { Mean: { } mean } series && series.Points[^1].Value is { } share && points[^1].Force.Known is > 0)
            {
                yield return new AttentionItem
                {
                    Kind = AttentionKind.Signal,
                    Force = force,
                    Topic = topic,
                    LinkText = $"{topic.RecordedName} in {force.Name}",
                    Rest = $": its share of the national count {Movement(chart.NewSignals)}, new in {period.Last.ShortLabel}.",
                    Evidence = $"{FigurePresenter.Number(100 * share, 2)}% of {Whole(shares, force)} in {period.Last.ShortLabel} against a mean of {FigurePresenter.Number(100 * mean, 2)}%.",
                    Size = series.UpperLimit is { } upper && upper > mean ? Math.Abs(share - mean) / (upper - mean) : 0,
                };
            }
        }
    }

    private static (LikeForLikeShares Shares, IReadOnlyList<SeriesBreak> Breaks) Shares(LoadedCollection collection, Topic topic, Period period)
    {
        IReadOnlyList<SeriesBreak> breaks = topic.BreaksOf is { } theme ? SeriesBreaks.OfTheme(theme) : [];
        var quarters = collection.Cube.Quarters.Where(q => q <= period.Last).ToList();
        return (collection.View.Shares(topic.Selection, XmR.CurrentSeries(quarters, breaks)), breaks);
    }

    /// <summary>Forces with a count of the newest quarter that the reader may see, and enough others to be compared with.</summary>
    private static IEnumerable<Force> Tested(LoadedCollection collection, Topic topic, Period period, LikeForLikeShares shares) => Forces.Territorial
        .Where(f => !collection.View.At(topic.Selection, f.Code, period.Last).IsMissing && shares.ComparedWith(f.Code).Count > 0);

    /// <summary>Of what the share is: the nation, or the forces that supplied every quarter that the force did.</summary>
    private static string Whole(LikeForLikeShares shares, Force force) => shares.ComparedWith(force.Code).Count is var compared && compared == shares.ForceCount
        ? "the national count"
        : $"the count of the {compared} forces that supplied the same quarters";

    private static string Movement(XmRSignals signals) => signals switch
    {
        _ when signals.HasFlag(XmRSignals.AboveUpperLimit) => "is above its upper limit",
        _ when signals.HasFlag(XmRSignals.BelowLowerLimit) => "is below its lower limit",
        _ when signals.HasFlag(XmRSignals.RunAboveMean) => "has been above its mean for seven quarters running",
        _ when signals.HasFlag(XmRSignals.RunBelowMean) => "has been below its mean for seven quarters running",
        _ when signals.HasFlag(XmRSignals.Rising) => "has risen over seven quarters running",
        _ when signals.HasFlag(XmRSignals.Falling) => "has fallen over seven quarters running",
        _ when signals.HasFlag(XmRSignals.TwoOfThreeHigh) => "was near its upper limit in two of three quarters",
        _ => "was near its lower limit in two of three quarters",
    };

    private static IEnumerable<AttentionItem> Outliers(LoadedCollection collection, Topic topic, Period period)
    {
        var table = collection.Table(topic, period);
        var decimals = FigurePresenter.Decimals(table.Rows.Select(r => r.Rate));
        foreach (var row in table.Rows.Where(r => r.Position is FunnelPosition.Higher998 or FunnelPosition.Lower998))
        {
            var placement = table.Funnel!.Placements.First(p => p.Point.Id == row.Force.Code.Text);
            yield return new AttentionItem
            {
                Kind = AttentionKind.Outlier,
                Force = row.Force,
                Topic = topic,
                LinkText = $"{topic.RecordedName} in {row.Force.Name}",
                Rest = row.Position == FunnelPosition.Higher998 ? " was higher than comparable forces (99.8%)." : " was lower than comparable forces (99.8%).",
                Evidence = $"{FigurePresenter.Text(row.Rate, decimals)} {topic.RateUnit}; 95% interval {FigurePresenter.Interval(row.Rate, decimals)}; England and Wales {FigurePresenter.Text(table.National.Rate, decimals)}.",
                Size = Math.Abs(placement.Z),
            };
        }
    }

    private static AttentionItem Restated(ForceRestatement restated) => new()
    {
        Kind = AttentionKind.Restated,
        Force = restated.Force,
        Topic = null,
        LinkText = $"{restated.Force.Name} restated {restated.Quarter.ShortLabel}",
        Rest = $": {restated.Words}.",
        Evidence = restated.IsWithdrawal ? $"Version {restated.VersionNumber} was withdrawn." : $"Version {restated.VersionNumber}, published {FigurePresenter.Date(restated.PublishedAtUtc)}.",
        Size = restated.Size,
    };
}
