using System.Text;
using Vawg.Dashboard.Components.Charts;

namespace Vawg.Dashboard.Downloads;

/// <summary>A table of figures as a CSV file: its caption in rows of name and value, an empty row, the head, the rows.</summary>
internal sealed class CsvTable
{
    private readonly StringBuilder _text = new();

    public CsvTable(SvgCaption caption, params string[] head)
    {
        Row("Marking", caption.Marking);
        if (caption.IsDemonstration)
        {
            Row("Demonstration", "Figures are generated and describe no real force.");
        }

        Row("Title", caption.Title);
        Row("Filters", caption.Filters);
        Row("Source", caption.Source);
        Row("Version", caption.Version);
        Row("Data as at", caption.DataAsAt);
        _text.Append("\r\n");
        Row(head);
    }

    /// <summary>Appends a row of cells that are text already, or come from one of the methods below.</summary>
    public void Row(params string[] cells) => _text.AppendJoin(',', cells.Select(CsvText.Cell)).Append("\r\n");

    /// <summary>Appends a row of a name and figures.</summary>
    public void Figures(string name, params CsvCell[] cells) =>
        _text.Append(CsvText.Cell(name)).Append(',').AppendJoin(',', cells.Select(c => c.Text)).Append("\r\n");

    /// <summary>Rows of figures in a file made here: those after the caption and the head.</summary>
    public static int RowsIn(string table) => table[table.IndexOf("\r\n\r\n", StringComparison.Ordinal)..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;

    public override string ToString() => _text.ToString();
}
