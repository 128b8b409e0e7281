using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The SVG element of a drawing with its name and description; where points can be stepped through, inside a group that takes the focus.</summary>
public partial class SvgFrame
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Description { get; set; } = string.Empty;

    /// <summary>Width in pixels.</summary>
    [Parameter, EditorRequired]
    public double Width { get; set; }

    /// <summary>Height in pixels.</summary>
    [Parameter, EditorRequired]
    public double Height { get; set; }

    /// <summary>Shown in narrow columns, in wide ones, or in both (null).</summary>
    [Parameter]
    public bool? Narrow { get; set; }

    /// <summary>What the arrow keys step through ("quarters"), or null when nothing is stepped through.</summary>
    [Parameter]
    public string? Steps { get; set; }

    /// <summary>Whether the drawing holds links; an image may not, so it becomes a group.</summary>
    [Parameter]
    public bool HasLinks { get; set; }

    /// <summary>The class of drawings whose wide form needs less room than 784 px: "map" or "mid"; null for the others.</summary>
    [Parameter]
    public string? Fit { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Unique => Narrow == true ? Id + "-n" : Id;

    private string? Only => Narrow switch
    {
        true => $"{Fit} n-only".TrimStart(),
        false => $"{Fit} w-only".TrimStart(),
        null => null,
    };
}
