namespace Vawg.Data.Model;

/// <summary>A data sheet of a published workbook and where it begins among the version's rows, which count on from sheet to sheet. Text files have none, nor have workbooks imported before sheets were noted.</summary>
public sealed class StoredDataSheet
{
    public required int VersionId { get; init; }

    /// <summary>The source row that stands for row 1 of the sheet; 1 for the first data sheet.</summary>
    public required int FirstRow { get; init; }

    public required string Name { get; init; }
}
