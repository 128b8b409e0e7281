using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>One of the seven sheets as it comes: its heading, then its rows, each looked through before it is read.</summary>
internal sealed class SheetTable(SheetRows rows, FindingList findings, PersonalDataSearch personal)
{
    /// <summary>Rows in which a heading is looked for.</summary>
    private const int MostAbove = 20;

    private readonly RowCells _cells = new(rows.Sheet, findings);
    private readonly FormulaCells _formulas = new(rows.Sheet, findings);
    private SheetHeading? _heading;
    private int _above;
    private int _firstRow;

    public SheetRows Rows => rows;

    public string Name => rows.Sheet.Name;

    public bool HasHeading => _heading is not null;

    /// <summary>Whether anything stands in the sheet.</summary>
    public bool HasAny => _heading is not null || _above > 0;

    public void Read(SheetRow row)
    {
        if (IsEmpty(row))
        {
            return;
        }

        personal.Values(Name, row, _heading?.Columns ?? []);
        if (_heading is null)
        {
            LookForHeading(row);
            return;
        }

        _cells.MoveTo(row);
        if (_heading.IsRepeatedIn(row))
        {
            findings.Add(FileRules.RepeatedHeading, Name, row.Number, null, null);
        }
        else if (TotalsRow.Is(rows.Sheet, _cells))
        {
            findings.Add(FileRules.TotalsRow, Name, row.Number, null, TotalsRow.Text(row));
        }
        else
        {
            LookThrough();
            _heading.CheckOutside(row, findings);
            rows.Take(_cells);
        }
    }

    public void Merged(string range)
    {
        var digits = new string(range.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).ToArray());
        findings.Add(FileRules.MergedCells, Name, int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null, null, range);
    }

    /// <summary>The sheet is over: what can be told only then.</summary>
    public void End()
    {
        _formulas.Report();
        if (_heading is null && (_above > 0 || rows.Sheet.IsRequired))
        {
            findings.Add(FileRules.HeadingFirst, Name, _above > 0 ? _firstRow : null, null, "no heading", $"Write the heading in the first row: {string.Join(", ", rows.Sheet.Columns.Select(c => c.Name))}.");
        }
    }

    private static bool IsEmpty(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsBlank || row.Cells[i].IsFormula)
            {
                return false;
            }
        }

        return true;
    }

    private void LookForHeading(SheetRow row)
    {
        if (_above > MostAbove || !SheetHeading.Is(rows.Sheet, row, _above == 0 ? 1 : 2))
        {
            _firstRow = _above == 0 ? row.Number : _firstRow;
            _above++;
            personal.Headings(Name, row, least: 1);
            return;
        }

        if (_above > 0)
        {
            findings.Add(FileRules.HeadingFirst, Name, row.Number, null, string.Create(CultureInfo.InvariantCulture, $"{_above} above"), string.Create(CultureInfo.InvariantCulture, $"Delete the rows above row {row.Number:N0}."));
        }

        _heading = SheetHeading.Read(rows.Sheet, row, _cells, findings, personal);
    }

    /// <summary>Looks at each cell for what is wrong whatever the column means.</summary>
    private void LookThrough()
    {
        for (var column = 0; column < rows.Sheet.Columns.Count; column++)
        {
            var cell = _cells[column];
            if (cell.IsFormula)
            {
                _formulas.Note(_cells, column);
            }

            if (cell.Kind == CellKind.Error)
            {
                _cells.Report(FileRules.ErrorCell, column);
            }
            else if (rows.Sheet.Columns[column].Kind == ColumnKind.FreeText && !cell.IsBlank)
            {
                LookAtText(cell, column);
            }
        }
    }

    private void LookAtText(SheetCell cell, int column)
    {
        var text = cell.Text.AsSpan().Trim();
        if (text.Length > ReturnColumn.LongestText)
        {
            _cells.Report(FileRules.TextTooLong, column, string.Create(CultureInfo.InvariantCulture, $"{text.Length:N0} characters"), null);
        }

        if (cell.Kind == CellKind.Text && !cell.IsFormula && (text[0] is '=' or '@' || (text[0] is '+' or '-' && text.Length > 1 && !char.IsWhiteSpace(text[1]))))
        {
            _cells.Report(FileRules.TextLikeFormula, column);
        }
    }
}
