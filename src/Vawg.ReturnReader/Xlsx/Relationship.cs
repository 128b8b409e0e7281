namespace Vawg.ReturnReader.Xlsx;

/// <summary>That one part of a workbook uses another.</summary>
/// <param name="Kind">The last word of its type: worksheet, styles, sharedStrings.</param>
/// <param name="Part">Name of the part in the archive.</param>
internal sealed record Relationship(string Kind, string Part);
