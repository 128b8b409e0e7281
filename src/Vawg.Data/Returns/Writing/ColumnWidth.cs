namespace Vawg.Data.Returns.Writing;

/// <summary>Width of a column of a sheet, in characters.</summary>
public enum ColumnWidth
{
    Narrow = 16,
    Medium = 28,
    Wide = 60,
    Widest = 100,
}
