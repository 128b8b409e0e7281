using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>"There is a problem" at the top of a form, with a link to each field. The text of each error also stands beside its field.</summary>
public partial class Problem : ComponentBase
{
    [Parameter]
    public string Id { get; set; } = "problem";

    [Parameter, EditorRequired]
    public IReadOnlyList<ProblemItem> Items { get; set; } = [];

    /// <summary>The path and query of the page, needed where a base address would turn "#field" into a link to the start.</summary>
    [Parameter]
    public string PagePath { get; set; } = string.Empty;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
