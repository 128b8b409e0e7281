using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;

namespace Vawg.Dashboard.Features.Method;

/// <summary>Definitions, measures, comparison, glossary and sources.</summary>
public partial class MethodPage(PageViews views, NavigationManager navigation) : ComponentBase
{
    private static readonly (string Anchor, string Text)[] Contents =
    [
        ("themes", "Themes"),
        ("offences", "Offences in the total"),
        ("missing", "Missing and suppressed"),
        ("measures", "Rates and intervals"),
        ("comparison", "Comparing forces"),
        ("trend", "Trends and attention"),
        ("scores", "Threat scores"),
        ("progress", "4P progress"),
        ("outcomes", "Outcomes"),
        ("breaks", "Breaks and events"),
        ("registers", "Registers"),
        ("demonstration", "Demonstration"),
        ("sources", "Sources"),
    ];

    private View? _view;

    protected override async Task OnInitializedAsync() => _view = await views.ReadAsync();
}
