using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The nine themes by rank, each with the doubt in it.</summary>
public partial class RankFigure : ComponentBase
{
    private static readonly IReadOnlyList<string> Limitations =
    [
        "MoRiLE-style: the points and cut-offs of MoRiLE itself are not published.",
        "Most criteria are judgements with reasons; the rest follow from figures.",
        "Themes overlap: an offence of domestic stalking counts in both.",
        "Data confidence stands beside the score and never enters it.",
    ];

    private IntervalChart _chart = default!;

    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public RankModel Model { get; set; } = default!;

    [Parameter]
    public string? Subtitle { get; set; }

    [Parameter, EditorRequired]
    public string Source { get; set; } = string.Empty;

    [Parameter]
    public string? SvgHref { get; set; }

    [Parameter]
    public string? CsvHref { get; set; }

    /// <summary>More for the note beside the chart.</summary>
    [Parameter]
    public RenderFragment? Aside { get; set; }

    protected override void OnParametersSet() => _chart = Model.Drawing();
}
