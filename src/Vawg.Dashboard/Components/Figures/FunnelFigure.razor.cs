using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The funnel of a topic's rates, with its table.</summary>
public partial class FunnelFigure : ComponentBase
{
    private static readonly IReadOnlyList<string> Limitations =
    [
        "A rate outside the limits can mean more harm, more reporting or fuller recording; the chart cannot tell them apart.",
        "Neither side is good or bad: a rise in recording can be an improvement.",
    ];

    private FunnelChart? _chart;

    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public ForcesModel Model { get; set; } = default!;

    private string Title => $"{Model.RateTitle}, by size of force";

    private IReadOnlyList<KeyItem> Key => FunnelDrawing.KeyOf(Model.View);

    protected override void OnParametersSet() => _chart = Model.Funnel();

    private string Download(string extension) => AppUrls.DownloadOf(Model.View.Choice with { Topic = Model.Topic }, "funnel", extension);
}
