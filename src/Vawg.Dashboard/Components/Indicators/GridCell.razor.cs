using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>One figure of a table of indicators.</summary>
public partial class GridCell : ComponentBase
{
    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    /// <summary>What is told; null where nothing is.</summary>
    [Parameter, EditorRequired]
    public Indicator? Indicator { get; set; }

    [Parameter]
    public bool IsChosen { get; set; }

    private Force? Force => View.Choice.Force;

    private IndicatorTable Table => View.Figures.Table(Indicator!, View.Choice.Period);

    private IndicatorFigure? Row => Force is { } force ? Table.Row(force) : null;

    private Measured Value => Row?.Value ?? Table.National.Value;

    private string Text => Force is null ? National : IndicatorText.Value(Indicator!, Value);

    /// <summary>The nation's figure, marked where it is without forces that may not be shown.</summary>
    private string National => IndicatorText.Value(Indicator!, Table.National.Value) + (Table.National.IsPartial ? "†" : string.Empty);

    private string Mark => Row?.Position?.Mark() ?? string.Empty;

    /// <summary>What is read out after the figure: what it is, and the comparison.</summary>
    private string Spoken => $"{Indicator!.Name}{(Value.Reason is { } reason ? $", {reason.Words()}" : string.Empty)}{(Row?.Position is { } position and not FunnelPosition.Similar ? $", {position.Words()}" : string.Empty)}";
}
