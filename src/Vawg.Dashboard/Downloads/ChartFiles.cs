using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;

namespace Vawg.Dashboard.Downloads;

/// <summary>Charts as SVG files, drawn by the components that draw them on the page.</summary>
public sealed class ChartFiles(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>The drawing, or null when there is no such chart or nothing to draw.</summary>
    public async Task<string?> SvgAsync(string chart, View view) => chart switch
    {
        "trend" when new TrendModel(view, view.Choice.Force, view.Topic) is { HasFigures: true } trend => await TrendAsync(trend),
        "forces" => await ForcesAsync(new ForcesModel(view, view.Topic)),
        "funnel" when new ForcesModel(view, view.Topic) is { ComparedCount: > 0 } rates => await FunnelAsync(rates),
        "outcomes" when view.Choice.Force is { } force && new OutcomesModel(view, force) is { HasFigures: true } outcomes => await OutcomesAsync(outcomes),
        "map" => await MapAsync(new ForcesModel(view, view.Topic)),
        _ => null,
    };

    private Task<string> TrendAsync(TrendModel model) =>
        RenderAsync<XmRLine>(Parameters("trend", model.Title, model.Sentence, "Chart", model.Drawing()), Captions.Of(model.View, model.Title, null, TrendFigure.Key));

    private Task<string> ForcesAsync(ForcesModel model)
    {
        var title = $"{model.RateTitle}, by force, {model.Period}";
        return RenderAsync<FocusBars>(Parameters("forces", title, model.OutlierSentence, "Chart", model.Focus()), Captions.Of(model.View, title, model.Topic));
    }

    private Task<string> FunnelAsync(ForcesModel model)
    {
        var title = $"{model.RateTitle}, by size of force, {model.Period}";
        return RenderAsync<FunnelPlot>(Parameters("funnel", title, model.OutlierSentence, "Chart", model.Funnel()!), Captions.Of(model.View, title, model.Topic));
    }

    private Task<string> OutcomesAsync(OutcomesModel model)
    {
        var title = $"{model.Title}, {model.Period!.Value.Label}, closed basis";
        return RenderAsync<IntervalRows>(Parameters("outcomes", title, model.Sentence, "Chart", model.Drawing()), Captions.Of(model.View, title, null, OutcomesFigure.KeyOf(model)));
    }

    private Task<string> MapAsync(ForcesModel model)
    {
        var title = $"{model.RateTitle}, {model.Period}";
        var scale = MapModel.Scale(model);
        var parameters = Parameters("map", title, model.OutlierSentence, "Tiles", MapModel.Tiles(model));
        parameters.Add("Scale", scale);
        return RenderAsync<TileMap>(parameters, Captions.Of(model.View, title, model.Topic, scale.Key()));
    }

    private static Dictionary<string, object?> Parameters(string id, string name, string description, string chartName, object chart) => new(StringComparer.Ordinal)
    {
        [nameof(ChartDrawing.Id)] = id,
        [nameof(ChartDrawing.Name)] = name,
        [nameof(ChartDrawing.Description)] = description,
        [chartName] = chart,
    };

    private Task<string> RenderAsync<TChart>(Dictionary<string, object?> parameters, SvgCaption caption)
        where TChart : ChartDrawing => new ChartSvgRenderer(services, loggers).RenderAsync<TChart>(parameters, caption);
}
