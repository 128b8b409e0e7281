using System.Text;

namespace Vawg.Dashboard.Downloads;

/// <summary>A file of figures to take away: a drawing, or a table with the number of its rows.</summary>
internal sealed record FigureFile(byte[] Content, string Type, int? Rows)
{
    /// <summary>A table with its caption and head.</summary>
    public static FigureFile OfTable(string text) => OfRows(text, CsvTable.RowsIn(text));

    /// <summary>Rows without a caption.</summary>
    public static FigureFile OfRows(string text, int rows) => new([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", rows);

    /// <summary>A chart as SVG.</summary>
    public static FigureFile OfDrawing(string svg) => new(Encoding.UTF8.GetBytes(svg), "image/svg+xml", null);
}
