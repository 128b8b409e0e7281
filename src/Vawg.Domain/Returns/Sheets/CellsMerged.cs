namespace Vawg.Domain.Returns.Sheets;

/// <summary>Cells of the current sheet are merged. It may come after the rows.</summary>
/// <param name="Range">As a spreadsheet writes it: A1:C1.</param>
public sealed record CellsMerged(string Range) : SheetMessage;
