using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Renders a chart outside a page, as a file that stands alone. Give it the parameters it has on the page, so that file and page cannot differ.</summary>
public sealed class ChartSvgRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>A chart that takes its drawing alone, with its name and description, wrapped in its caption.</summary>
    public Task<string> RenderAsync<TChart>(string name, string description, object chart, SvgCaption caption)
        where TChart : ChartDrawing => RenderAsync<TChart>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ChartDrawing.Id)] = "figure",
                [nameof(ChartDrawing.Name)] = name,
                [nameof(ChartDrawing.Description)] = description,
                ["Chart"] = chart,
            },
            caption);

    /// <summary>The chart of a type with its parameters by name, wrapped in its caption.</summary>
    public async Task<string> RenderAsync<TChart>(IDictionary<string, object?> parameters, SvgCaption caption)
        where TChart : ChartDrawing
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var markup = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TChart>(ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
        return SvgDocument.Of(markup, caption);
    }
}
