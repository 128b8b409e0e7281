using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>A dot with its interval in a table cell, on a scale that all rows of the table share.</summary>
public partial class IntervalDot : ComponentBase
{
    [Parameter, EditorRequired]
    public IntervalRow Row { get; set; } = default!;

    /// <summary>The greatest value of the shared scale.</summary>
    [Parameter, EditorRequired]
    public double ScaleTo { get; set; } = 1;

    [Parameter]
    public double ScaleFrom { get; set; }

    /// <summary>The accessible name, or null when the cells beside it say the same and it is hidden from reading.</summary>
    [Parameter]
    public string? Name { get; set; }

    [Parameter]
    public double Width { get; set; } = 150;
}
