using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The key of a chart, for marks that direct labels cannot explain.</summary>
public partial class ChartKey : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<KeyItem> Items { get; set; } = [];
}
