using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Indicators;
using Vawg.Dashboard.Views;
using Vawg.Data.People;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Downloads;

/// <summary>The charts of an indicator as files: "funnel", "bars" and "trend" as drawings, "forces" and "trend" as tables.</summary>
public static class IndicatorDownload
{
    public static async Task<IResult> AnswerAsync(string indicator, string chart, string extension, PageViews views, SettingStore settings, SmallCellOpenings openings, IServiceProvider services, ILoggerFactory loggers, ExportTrail exports, HttpContext http)
    {
        if (IndicatorList.Find(indicator) is not { } asked || await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        view = await IndicatorViews.WithLimitsAsync(view, IndicatorList.PageOf(asked), settings, http.RequestAborted);
        await openings.NoteAsync(view, IndicatorList.PageOf(asked), "chart of an indicator as a file", http.RequestAborted);
        FigureFile? file = extension switch
        {
            "svg" when await DrawingAsync(chart, view, asked, new ChartSvgRenderer(services, loggers)) is { } drawing => FigureFile.OfDrawing(drawing),
            "csv" when TableOf(chart, view, asked) is { } table => FigureFile.OfTable(table),
            _ => null,
        };
        return await exports.SendAsync(http, file, $"{chart}-{asked.Slug}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Period.Slug}.{extension}", view.Choice.Force?.Code.Text);
    }

    private static async Task<string?> DrawingAsync(string chart, View view, Indicator indicator, ChartSvgRenderer renderer)
    {
        if (chart == "trend" && new IndicatorTrendModel(view, indicator, view.Choice.Force) is { HasFigures: true } trend)
        {
            return await renderer.RenderAsync<XmRLine>(trend.Title, trend.Sentence, trend.Drawing(), Captions.Of(view, trend.Title, null, TrendFigure.Key));
        }

        var model = new IndicatorModel(view, indicator);
        var title = $"{indicator.Title}, {model.Table.Period.Label}";
        return chart switch
        {
            "funnel" when model.Funnel() is { } funnel => await renderer.RenderAsync<FunnelPlot>(title, model.Sentence, funnel, Captions.Of(view, title, null)),
            "bars" when view.OwnForce is null && model.ComparedCount > 0 => await renderer.RenderAsync<FocusBars>(title, model.Sentence, model.Focus(), Captions.Of(view, title, null)),
            _ => null,
        };
    }

    private static string? TableOf(string chart, View view, Indicator indicator) => chart switch
    {
        "forces" => Forces(new IndicatorModel(view, indicator)),
        "trend" => Trend(new IndicatorTrendModel(view, indicator, view.Choice.Force)),
        _ => null,
    };

    private static string Forces(IndicatorModel model)
    {
        var (indicator, nation) = (model.Indicator, model.Table.National);
        var table = new CsvTable(Captions.Of(model.View, $"{indicator.Title}, {model.Table.Period.Label}", null), "force", "force_code", "counted", "of", "value", "interval_lower", "interval_upper", "comparison");
        foreach (var row in model.Rows)
        {
            table.Figures(row.Force.Name, [CsvCell.Of(row.Force.Code.Text), .. IndicatorCells.Of(indicator, row.Numerator, row.Denominator, row.Value), CsvCell.Of(IndicatorModel.WordsOf(row))]);
        }

        table.Figures("England and Wales", [CsvCell.Of("national"), .. IndicatorCells.Of(indicator, nation.Numerator, nation.Denominator, nation.Value), CsvCell.Of(nation.Words)]);
        return table.ToString();
    }

    private static string Trend(IndicatorTrendModel model)
    {
        var scale = IndicatorText.Scale(model.Indicator);
        var table = new CsvTable(Captions.Of(model.View, model.Title, null), "quarter", "counted", "of", "value", "mean", "lower_limit", "upper_limit", "trial_limits", "signal", "events");
        foreach (var (series, point) in model.Points)
        {
            var (numerator, denominator) = model.CountsAt(point.Quarter);
            table.Figures(
                point.Quarter.Code,
                CsvCell.Of(numerator),
                CsvCell.Of(denominator),
                point.Value is null ? CsvCell.Of(model.ShownAt(point).Text) : CsvCell.Of(scale * point.Value, null),
                CsvCell.Of(series.HasLimits ? scale * series.Mean : null, null),
                CsvCell.Of(scale * series.LowerLimit, null),
                CsvCell.Of(scale * series.UpperLimit, null),
                CsvCell.Of(series is { HasLimits: true, IsTrial: true } ? "yes" : "no"),
                CsvCell.Of(point.Signals == XmRSignals.None ? string.Empty : point.Signals.Words()),
                CsvCell.Of(model.EventsIn(point.Quarter)));
        }

        return table.ToString();
    }
}
