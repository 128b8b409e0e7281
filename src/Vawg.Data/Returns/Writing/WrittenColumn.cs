namespace Vawg.Data.Returns.Writing;

/// <summary>A column of a sheet that is written, for its cells and for those that are typed under them.</summary>
/// <param name="Format">How its cells are formatted.</param>
/// <param name="Width">How wide it is.</param>
public sealed record WrittenColumn(CellFormat Format, ColumnWidth Width)
{
    /// <summary>What a workbook offers as a list in the cells under the heading; null for no list.</summary>
    public WordChoice? Choice { get; init; }
}
