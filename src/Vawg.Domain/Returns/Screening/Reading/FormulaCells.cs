using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The formulas of a sheet: one note for each column that has any, and a fail for each that saved no value.</summary>
internal sealed class FormulaCells(ReturnSheet sheet, FindingList findings)
{
    private readonly (int Count, int First, int Last)[] _found = new (int, int, int)[sheet.Columns.Count];

    public void Note(RowCells row, int column)
    {
        if (row[column].IsBlank)
        {
            row.Report(FileRules.FormulaWithoutValue, column);
            return;
        }

        var (count, first, _) = _found[column];
        _found[column] = (count + 1, count == 0 ? row.Number : first, row.Number);
    }

    public void Report()
    {
        for (var column = 0; column < _found.Length; column++)
        {
            var (count, first, last) = _found[column];
            if (count > 0)
            {
                var words = count == 1 ? "1 formula" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} formulas, rows {first:N0} to {last:N0}");
                findings.Add(FileRules.FormulasFound, sheet.Name, first, sheet.Columns[column].Name, words);
            }
        }
    }
}
