namespace Vawg.ReturnReader.Xlsx;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether it is hidden, by the menu or by a program.</param>
/// <param name="Part">Name of its part in the archive.</param>
internal sealed record XlsxSheetEntry(string Name, bool IsHidden, string Part);
