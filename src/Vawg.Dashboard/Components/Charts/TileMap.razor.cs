using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The forces as equal tiles in five steps of one hue, the rate printed in each; a missing rate has a dashed tile with its symbol. Each tile links to its force.</summary>
public partial class TileMap : ChartDrawing
{
    [Parameter, EditorRequired]
    public IReadOnlyList<TileFigure> Tiles { get; set; } = [];

    [Parameter, EditorRequired]
    public TileScale Scale { get; set; } = default!;

    private double Size => Narrow ? 49 : 60;

    private double Gap => Narrow ? 2 : 3;

    private double Width => Tiles.Count == 0 ? Size : (Tiles.Max(t => t.Column) * (Size + Gap)) + Size + 2;

    private double Height => Tiles.Count == 0 ? Size : (Tiles.Max(t => t.Row) * (Size + Gap)) + Size + 2;

    private static string LabelOf(TileFigure tile)
    {
        var comparison = tile.Mark == ComparisonMark.Similar ? string.Empty : ", " + tile.Mark.Words();
        return $"{tile.Name}: {tile.Figure.Text}{comparison}";
    }

    private double Left(TileFigure tile) => 1 + (tile.Column * (Size + Gap));

    private double Top(TileFigure tile) => 1 + (tile.Row * (Size + Gap));

    private string MiddleOf(TileFigure tile) => Svg.N(Left(tile) + (Size / 2));

    private string BoxOf(TileFigure tile) => Svg.Box(Left(tile), Top(tile), Size, Size);

    private string CssOf(TileFigure tile)
    {
        var step = tile.Figure.Value is { } value ? "t" + Svg.N(Scale.Step(value)) : "tx";
        return tile.IsChosen ? $"{step} chosen" : step;
    }
}
