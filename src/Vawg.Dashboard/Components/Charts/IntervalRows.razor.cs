using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Figures as dots with their intervals on one scale, beside peers (diamond) and the nation (tick). With columns it is the plot of ranks.</summary>
public partial class IntervalRows : ChartDrawing
{
    private IntervalLayout _layout = default!;

    [Parameter, EditorRequired]
    public IntervalChart Chart { get; set; } = default!;

    /// <summary>What the arrow keys step through.</summary>
    [Parameter]
    public string Steps { get; set; } = "rows";

    private string Gridlines => string.Concat(_layout.Ticks.Select(t => Svg.Vertical(_layout.Scale[t], _layout.Top, _layout.Bottom)));

    protected override void OnParametersSet() => _layout = new IntervalLayout(Chart, Narrow);

    private static string StepOf(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static string WordsOf(IntervalRow row) => row.Words is null ? row.Figure.Spoken : $"{row.Figure.Spoken}. {row.Words}";

    private static string NarrowText(IntervalRow row) => row.Cells.Count > 0 ? row.Cells[0] : row.Figure.Text;

    private bool HasTextBeside(IntervalRow row) => !Narrow && !row.IsIntervalAlone && (_layout.ColumnEnds.Count == 0 || row.Figure.Value is null);

    /// <summary>To the right of every mark of the row, so that the text covers none.</summary>
    private double TextX(IntervalRow row)
    {
        if (row.Figure.Value is not { } value)
        {
            return _layout.Left + 6;
        }

        var marks = new[] { value, row.Upper, row.Peers, row.National }.OfType<double>();
        return _layout.Scale[marks.Max()] + 11;
    }
}
