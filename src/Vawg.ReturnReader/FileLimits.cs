namespace Vawg.ReturnReader;

/// <summary>How large a file may be: a return's, or a published table's with the rows of many years.</summary>
/// <param name="RowsInSheet">Most rows of one sheet that hold a value, the headings included.</param>
/// <param name="Rows">Most rows of all sheets.</param>
/// <param name="Cells">Most cells of all sheets, up to the last of each row that holds a value.</param>
/// <param name="LastRow">A value below this row stands outside any table.</param>
/// <param name="UnpackedBytes">Most bytes that an archive unpacks to.</param>
internal sealed record FileLimits(int RowsInSheet, int Rows, int Cells, int LastRow, long UnpackedBytes)
{
    /// <summary>200,000 rows and the headings.</summary>
    public static FileLimits Return { get; } = new(200_001, 250_000, 4_000_000, 250_000, 400L << 20);

    public static FileLimits Published { get; } = new(1_048_576, 1_500_000, 20_000_000, 1_048_576, 1_500L << 20);
}
