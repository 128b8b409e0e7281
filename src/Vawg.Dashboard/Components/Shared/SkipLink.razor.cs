using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>The first link of the page, shown when it has the focus.</summary>
public partial class SkipLink : ComponentBase
{
    /// <summary>The fragment of the main landmark, with the path of the page before it where a base address is set.</summary>
    [Parameter]
    public string Target { get; set; } = "#main";
}
