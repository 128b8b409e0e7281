using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The heading of a sheet: which column stands where.</summary>
internal sealed class SheetHeading
{
    private readonly ReturnSheet _sheet;
    private readonly HashSet<int> _unnamed = [];

    private SheetHeading(ReturnSheet sheet, SheetRow row)
    {
        _sheet = sheet;
        Columns = row.Cells.Select(c => sheet.IndexOf(c.Text) is var known and >= 0 ? sheet.Columns[known].Name : null).ToList();
        Width = row.Cells.Count;
    }

    /// <summary>The name of our column in each place of the row, or null where it is none of ours.</summary>
    public IReadOnlyList<string?> Columns { get; }

    /// <summary>Columns of the heading, known or not.</summary>
    public int Width { get; }

    /// <summary>Whether a row is a heading: two of its names are those of the sheet, exactly or nearly; for the first row one is enough.</summary>
    public static bool Is(ReturnSheet sheet, SheetRow row, int needed) => row.Cells.Count(c => c.Kind == CellKind.Text && sheet.IndexOf(Near(c.Text)) >= 0) >= needed;

    /// <summary>Reads the heading, places the columns, and reports what is unknown, missing or there twice.</summary>
    public static SheetHeading Read(ReturnSheet sheet, SheetRow row, RowCells cells, FindingList findings, PersonalDataSearch personal)
    {
        var heading = new SheetHeading(sheet, row);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            heading.Place(row, i, cells, findings, personal);
        }

        foreach (var column in sheet.Columns.Where(c => !cells.Has(sheet.IndexOf(c.Name))))
        {
            findings.Add(FileRules.ColumnMissing, sheet.Name, row.Number, column.Name, null, $"Add the column {column.Name}: {column.Explanation}");
        }

        return heading;
    }

    /// <summary>Whether a row below repeats the heading.</summary>
    public bool IsRepeatedIn(SheetRow row)
    {
        var same = 0;
        for (var i = 0; i < row.Cells.Count && i < Width; i++)
        {
            same += Columns[i] is { } name && row.Cells[i].Text.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return same >= 2;
    }

    /// <summary>Reports values that stand under no heading.</summary>
    public void CheckOutside(SheetRow row, FindingList findings)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].IsBlank)
            {
                continue;
            }

            if (i >= Width)
            {
                findings.Add(FileRules.ValueOutsideColumns, _sheet.Name, row.Number, ColumnLetters.Of(i), row.Cells[i].Text);
            }
            else if (_unnamed.Remove(i))
            {
                findings.Add(FileRules.UnknownColumn, _sheet.Name, row.Number, ColumnLetters.Of(i), "no heading");
            }
        }
    }

    /// <summary>A name with spaces or hyphens where ours have underscores.</summary>
    private static string Near(string text) => text.Trim().Replace(' ', '_').Replace('-', '_');

    private void Place(SheetRow row, int position, RowCells cells, FindingList findings, PersonalDataSearch personal)
    {
        var text = row.Cells[position].Text.Trim();
        var column = _sheet.IndexOf(text);
        if (text.Length == 0)
        {
            _unnamed.Add(position);
        }
        else if (column < 0 && !personal.Heading(_sheet.Name, row.Number, position, text))
        {
            var meant = _sheet.IndexOf(Near(text));
            findings.Add(FileRules.UnknownColumn, _sheet.Name, row.Number, text, null, meant < 0 ? null : $"Rename it to {_sheet.Columns[meant].Name}.");
        }
        else if (column >= 0 && cells.Has(column))
        {
            findings.Add(FileRules.ColumnTwice, _sheet.Name, row.Number, _sheet.Columns[column].Name, null);
        }
        else if (column >= 0)
        {
            cells.Place(column, position);
        }
    }
}
