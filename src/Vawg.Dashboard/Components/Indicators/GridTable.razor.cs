using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>A table of indicators of the chosen force, or of the nation where none is chosen; each figure leads to its charts.</summary>
public partial class GridTable : ComponentBase
{
    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public IndicatorGrid Grid { get; set; } = default!;

    /// <summary>The indicator whose charts the page shows.</summary>
    [Parameter]
    public Indicator? Chosen { get; set; }

    private Force? Force => View.Choice.Force;

    private string Place => Force?.Name ?? "England and Wales";

    /// <summary>A grid of one row is read down.</summary>
    private bool IsList => Grid.Rows.Count == 1;

    /// <summary>What the figures cannot tell; shares in time stand beside the limit they are of.</summary>
    private string Legend => string.Join(" ", Grid.Indicators.Any(DecisionLimits.IsTimed) ? Grid.Limitations.Prepend(View.Limits.WordsOf(View.Choice.Period)) : Grid.Limitations);

    private bool IsChosen(Indicator? indicator) => indicator is not null && indicator.Slug == Chosen?.Slug;
}
