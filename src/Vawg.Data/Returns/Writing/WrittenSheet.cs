namespace Vawg.Data.Returns.Writing;

/// <summary>A sheet that is written whole: one of a workbook, or a CSV file of an archive.</summary>
public sealed record WrittenSheet(string Name, IReadOnlyList<WrittenColumn> Columns, IReadOnlyList<WrittenRow> Rows);
