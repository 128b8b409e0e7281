namespace Vawg.Domain.Returns.Sheets;

/// <summary>A sheet begins; rows that follow belong to it.</summary>
/// <param name="Name">Name of the sheet, or of the CSV file without its ending.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
/// <param name="Separator">What stands between the values of a CSV file: comma, semicolon or tab; null for a workbook.</param>
public sealed record SheetStarted(string Name, bool IsHidden, char? Separator) : SheetMessage;
