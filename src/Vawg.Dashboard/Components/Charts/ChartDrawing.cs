using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>What every drawing takes: an identifier that is its own on the page, a name and a description read out for it, and which of its two widths to draw.</summary>
public abstract class ChartDrawing : ComponentBase
{
    /// <summary>Unique on the page; the narrow drawing may share it with the wide one.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    /// <summary>The accessible name: what kind of chart, of what.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    /// <summary>The chart in a sentence or two, with its main figures.</summary>
    [Parameter, EditorRequired]
    public string Description { get; set; } = string.Empty;

    /// <summary>Whether to draw for a narrow column (284 px) rather than a wide one (784 px).</summary>
    [Parameter]
    public bool Narrow { get; set; }
}
