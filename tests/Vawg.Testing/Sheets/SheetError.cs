namespace Vawg.Testing.Sheets;

/// <summary>A cell of a generated workbook that holds an error, such as #DIV/0!.</summary>
public sealed record SheetError(string Text);
