using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>One breakdown of a theme as shares with their intervals, beside the nation, with its table.</summary>
public partial class BreakdownFigure : ComponentBase
{
    private IntervalChart _chart = new([]);

    [Parameter, EditorRequired]
    public BreakdownModel Model { get; set; } = default!;

    /// <summary>What the chart tells.</summary>
    [Parameter, EditorRequired]
    public string Tells { get; set; } = string.Empty;

    /// <summary>More for the note beside the chart.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Id => $"chart-{Model.Breakdown.Slug()}";

    private string Absent => Model.Nation.Row.Reason switch
    {
        MissingReason.Suppressed when SensitiveItems.Hold(Model.View.Topic.Selection) => SensitiveItems.Words,
        MissingReason.Suppressed => "In most forces a part of this is so small that it could identify a person, so it is shown to the force itself and to readers with permission.",
        MissingReason.NotSupplied => $"No return of the {Model.Year.Label} tells this, so nothing is shown rather than zero.",
        _ => $"No {Model.Unit} of this theme in the {Model.Year.Label}.",
    };

    private string Source => AppUrls.BreakdownSourceOf(Model.View.Choice, Model.Breakdown.Slug());

    protected override void OnParametersSet() => _chart = Model.HasFigures ? Model.Drawing() : new IntervalChart([]);

    private string File(string extension) => AppUrls.VictimsFileOf(Model.View.Choice, Model.Breakdown.Slug(), extension);
}
