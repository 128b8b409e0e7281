using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Downloads;

/// <summary>The tables behind charts as CSV files.</summary>
internal static class TableFiles
{
    /// <summary>The table, or null when there is no such table.</summary>
    public static string? Csv(string chart, View view) => chart switch
    {
        "trend" => Trend(new TrendModel(view, view.Choice.Force, view.Topic)),
        "forces" or "funnel" or "map" => Rates(new ForcesModel(view, view.Topic)),
        "themes" => Themes(view),
        "outcomes" => Outcomes(view),
        "nation" => ThemeFiles.Nation(view),
        "force" => ThemeFiles.OfForce(view),
        "overlap" => ThemeFiles.Overlap(view),
        _ => null,
    };

    private static string Trend(TrendModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, model.Title, null), "quarter", "recorded", "mean", "lower_limit", "upper_limit", "trial_limits", "signal", "events");
        foreach (var (series, point) in model.Points)
        {
            table.Figures(
                point.Quarter.Code,
                CsvCell.Of(point.Count),
                CsvCell.Of(series.HasLimits ? series.Mean : null, null),
                CsvCell.Of(series.LowerLimit, null),
                CsvCell.Of(series.UpperLimit, null),
                CsvCell.Of(series is { HasLimits: true, IsTrial: true } ? "yes" : "no"),
                CsvCell.Of(point.Signals == XmRSignals.None ? string.Empty : point.Signals.Words()),
                CsvCell.Of(model.Events.In(point.Quarter)));
        }

        return table.ToString();
    }

    private static string Rates(ForcesModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, $"{model.RateTitle}, {model.Period}", model.Topic), "force", "force_code", "recorded", "residents_in_rate", "rate", "interval_lower", "interval_upper", "limit_lower_998", "limit_lower_95", "limit_upper_95", "limit_upper_998", "comparison_with_all_forces");
        foreach (var row in model.Rows)
        {
            table.Figures(
                row.Force.Name,
                [CsvCell.Of(row.Force.Code.Text), CsvCell.Of(row.Count), CsvCell.Of(row.Residents), .. CsvCell.Interval(row.Rate), .. Limits(model, row), CsvCell.Of(row.Position?.Words() ?? string.Empty)]);
        }

        return table.ToString();
    }

    private static CsvCell[] Limits(ForcesModel model, ForceFigure row)
    {
        var limits = row.Rate.IsMissing ? null : model.Limits?.LimitsAt(row.Residents.Value);
        return [CsvCell.Of(limits?.Lower998, null), CsvCell.Of(limits?.Lower95, null), CsvCell.Of(limits?.Upper95, null), CsvCell.Of(limits?.Upper998, null)];
    }

    private static string Themes(View view)
    {
        var columns = view.Figures.Topics.Select(t => view.Figures.Table(t, view.Choice.Period)).ToList();
        var table = new CsvTable(
            Captions.Of(view, $"Recorded offences by theme and force, rates per 1,000, {view.Choice.Period.Label}", view.Figures.Topics[0]),
            ["force", "force_code", .. columns.SelectMany(c => new[] { $"{c.Topic.Slug}_recorded", $"{c.Topic.Slug}_rate" })]);
        table.Figures("England and Wales", [CsvCell.Of("national"), .. columns.SelectMany(c => new[] { CsvCell.Of(c.National.Count), CsvCell.Interval(c.National.Rate)[0] })]);
        foreach (var force in view.Territorial)
        {
            var rows = columns.Select(c => c.Row(force));
            table.Figures(force.Name, [CsvCell.Of(force.Code.Text), .. rows.SelectMany(r => new[] { CsvCell.Of(r.Count), CsvCell.Interval(r.Rate)[0] })]);
        }

        return table.ToString();
    }

    private static string? Outcomes(View view)
    {
        if (view.Choice.Force is not { } force || OutcomePeriods.Newest(view.Figures, OutcomeBasis.Closed, view.Choice.Period) is not { } period)
        {
            return null;
        }

        var table = new CsvTable(Captions.Of(view, $"Outcomes of {view.Topic.Name}, {force.Name}, {period.Label}, closed basis", null), "outcome", "number", "of_all_outcomes", "share_percent", "lower", "upper");
        foreach (var (label, kind) in OutcomeKinds.Shown)
        {
            var (part, total) = OutcomeFigures.Of(view.Figures, OutcomeBasis.Closed, view.Topic.Selection, force, period, kind.Which());
            table.Figures(label, [CsvCell.Of(part), CsvCell.Of(total), .. CsvCell.Interval(Measured.Share(part, total), 100)]);
        }

        return table.ToString();
    }
}
