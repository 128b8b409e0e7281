using System.Globalization;

namespace Vawg.Data.Imports;

/// <summary>One defect of an imported file, for the person who gave it.</summary>
/// <param name="Sheet">The sheet; for a .csv the name of the file.</param>
/// <param name="Row">Row in the sheet; the header is row 1.</param>
/// <param name="Column">Heading of the column; empty when the whole row is meant.</param>
/// <param name="Value">What stands in the cell, shortened, without control characters.</param>
/// <param name="Sentence">What is wrong and what was expected.</param>
public sealed record ImportProblem(string Sheet, int Row, string Column, string Value, string Sentence)
{
    /// <summary>Sheet, row, column and sentence on one line.</summary>
    public override string ToString() => Column.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Sheet}, row {Row}: {Sentence}")
        : string.Create(CultureInfo.InvariantCulture, $"{Sheet}, row {Row}, column {Column}: {Sentence}");
}
