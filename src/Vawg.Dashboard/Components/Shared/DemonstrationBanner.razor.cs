using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Says that figures on the page are generated, and which; stands under the marking whenever there is one.</summary>
public partial class DemonstrationBanner : ComponentBase
{
    /// <summary>Which figures are generated.</summary>
    [Parameter]
    public string Text { get; set; } = "Figures here are generated and describe no real force.";

    /// <summary>The address of the page about the collection, or null.</summary>
    [Parameter]
    public string? Href { get; set; }
}
