using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>The link in a column heading that sorts by it, named "Sort by Recorded". The heading itself carries aria-sort.</summary>
public partial class SortLink : ComponentBase
{
    /// <summary>The heading of the column.</summary>
    [Parameter, EditorRequired]
    public string Column { get; set; } = string.Empty;

    /// <summary>The address of the page sorted so.</summary>
    [Parameter, EditorRequired]
    public string Href { get; set; } = string.Empty;
}
