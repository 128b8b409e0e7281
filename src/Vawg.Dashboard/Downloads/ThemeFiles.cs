using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>The tables of themes that stand beside no chart, as CSV files.</summary>
internal static class ThemeFiles
{
    /// <summary>Each theme in England and Wales.</summary>
    public static string Nation(View view)
    {
        var table = new CsvTable(Captions.Of(view, $"Recorded offences by theme, England and Wales, {view.Choice.Period.Label}", view.Figures.Topics[0]), "theme", "recorded", "residents_in_rate", "rate_per_1000", "interval_lower", "interval_upper", "recorded_year_before", "change_percent", "change", "forces_outside_95_percent_limits");
        foreach (var (topic, column) in view.Figures.Topics.Select(t => (t, view.Figures.Table(t, view.Choice.Period))))
        {
            var nation = column.National;
            table.Figures(
                topic.Name,
                [CsvCell.Of(nation.Count), CsvCell.Of(nation.Residents), .. CsvCell.Interval(nation.Rate), .. Change(nation.Change, column.IsChangeBroken, nation.Count.Reason), CsvCell.Of(OutlierText.Of(view, column))]);
        }

        return table.ToString();
    }

    /// <summary>Each theme in a force beside its peers and the nation; null without a force.</summary>
    public static string? OfForce(View view)
    {
        if (view.Choice.Force is not { } force)
        {
            return null;
        }

        var hasPeers = view.Choice.Comparator.Kind != ComparatorKind.National;
        var table = new CsvTable(Captions.Of(view, $"Recorded offences by theme, {force.Name}, {view.Choice.Period.Label}", view.Figures.Topics[0]), "theme", "recorded", "residents_in_rate", "rate_per_1000", "interval_lower", "interval_upper", "peers_rate", "england_and_wales_rate", "comparison_with_peers", "comparison_with_all_forces", "recorded_year_before", "change_percent", "change", "against_its_own_past");
        foreach (var row in view.Figures.Topics.Select(t => new ForceTopic(view, force, t)))
        {
            var figure = row.Figure;
            table.Figures(
                row.Topic.Name,
                [
                    CsvCell.Of(figure.Count),
                    CsvCell.Of(figure.Residents),
                    .. CsvCell.Interval(figure.Rate),
                    hasPeers ? CsvCell.Interval(row.PeerRate)[0] : CsvCell.Of(string.Empty),
                    CsvCell.Interval(row.Table.National.Rate)[0],
                    CsvCell.Of(row.AmongPeers?.Words("peers") ?? string.Empty),
                    CsvCell.Of(figure.Position?.Words("all forces together") ?? FigureSources.Capitalised((figure.Rate.Reason ?? MissingReason.NotSupplied).Words())),
                    .. Change(figure.Change, row.Table.IsChangeBroken, figure.ChangeAbsent),
                    CsvCell.Of(row.TrendWords),
                ]);
        }

        return table.ToString();
    }

    /// <summary>The nine themes overlap within a force, and open data has none of them: null without either.</summary>
    public static string? Overlap(View view)
    {
        if (view.Choice.Force is not { } force || view.Choice.Collection == Collection.OpenData)
        {
            return null;
        }

        var table = new CsvTable(Captions.Of(view, $"Recorded offences in both of two themes, {force.Name}, {view.Choice.Period.Label}", null), "theme", "other_theme", "theme_recorded", "other_theme_recorded", "in_both", "share_of_smaller_percent");
        foreach (var pair in new OverlapModel(view, force).Pairs)
        {
            table.Figures(
                pair.One.Name,
                [CsvCell.Of(pair.Other.Name), CsvCell.Of(pair.OfOne), CsvCell.Of(pair.OfOther), CsvCell.Of(pair.Both), CsvCell.Interval(pair.ShareOfSmaller, 100)[0]]);
        }

        return table.ToString();
    }

    /// <summary>The count of the year before, the change in per cent, and both in words or why there is none.</summary>
    private static CsvCell[] Change(Change? change, bool isBroken, MissingReason? reason) =>
    [
        change is null ? CsvCell.Of(string.Empty) : CsvCell.Of(Count.Of(change.Before)),
        CsvCell.Of(change?.Percent, null),
        CsvCell.Of(ChangeText.Of(change, isBroken, reason)),
    ];
}
