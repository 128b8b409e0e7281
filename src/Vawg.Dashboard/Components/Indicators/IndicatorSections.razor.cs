using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>The body of a page of indicators: its tables, and the charts of the one that is chosen.</summary>
public partial class IndicatorSections(NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public IndicatorPage Page { get; set; }

    /// <summary>The indicator whose charts are shown.</summary>
    [Parameter, EditorRequired]
    public Indicator Indicator { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Heading { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Deck { get; set; } = string.Empty;

    /// <summary>What else the page holds.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The tables of the page; without measures those that rest on recorded offences alone, and none of published tables.</summary>
    private IReadOnlyList<IndicatorGrid> Grids =>
        [.. IndicatorList.Of(Page).Where(g => !View.Choice.Collection.IsPublic() && (View.Figures.Measures.HasAny || g.Indicators.All(i => !i.Cells.Any())))];

    private string Place => View.Choice.Force?.Name ?? "England and Wales";

    private string Absent => View.Choice.Collection.IsPublic()
        ? "The published tables hold recorded crime and outcomes alone. What stands here comes from the returns of forces."
        : "No return in this collection holds the sheet of measures, so nothing is shown rather than zero.";

    private IReadOnlyList<StateLink> Elsewhere => [.. View.Collections
        .Where(c => !c.IsPublic() && c != View.Choice.Collection)
        .Select(c => new StateLink($"{AppUrls.PathOf(Page)}?collection={c.Slug()}", $"Show {c.Name()}"))];
}
