using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>What stands in a figure's place when there is none: what is missing, why, and where to go.</summary>
public partial class StatePanel : ComponentBase
{
    [Parameter]
    public StateKind Kind { get; set; }

    [Parameter, EditorRequired]
    public string Heading { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Text { get; set; } = string.Empty;

    [Parameter]
    public IReadOnlyList<StateLink> Links { get; set; } = [];

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The level of the heading: 2 or 3.</summary>
    [Parameter]
    public int Level { get; set; } = 3;
}
