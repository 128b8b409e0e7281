namespace Vawg.Data.Imports.Sheets;

/// <summary>A sheet of a published workbook that holds rows of its table.</summary>
/// <param name="FirstRow">Where its row 1 stands when all data sheets are read as if they were one file.</param>
/// <param name="Name">Name of the sheet, as it is shown.</param>
public sealed record DataSheet(int FirstRow, string Name);
