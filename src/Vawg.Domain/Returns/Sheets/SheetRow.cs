namespace Vawg.Domain.Returns.Sheets;

/// <summary>A row that holds something; rows without any value are left out.</summary>
/// <param name="Number">Row of the sheet, from 1; for CSV the line on which the record begins.</param>
/// <param name="Cells">Cells from the first column on, blanks between them included and those after the last value left out.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells) : SheetMessage;
