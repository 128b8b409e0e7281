namespace Vawg.Domain.Returns.Sheets;

/// <summary>What a cell of a sheet holds, as the file says it; cells of a CSV file are all text or blank.</summary>
public enum CellKind : byte
{
    Blank = 0,
    Text = 1,
    Number = 2,
    Date = 3,
    Truth = 4,

    /// <summary>A spreadsheet's own error, such as #DIV/0!.</summary>
    Error = 5,
}
