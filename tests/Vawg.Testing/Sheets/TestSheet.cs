namespace Vawg.Testing.Sheets;

/// <summary>A sheet of a generated file.</summary>
internal sealed class TestSheet(string name, IReadOnlyList<IReadOnlyList<object?>> rows)
{
    public string Name { get; } = name;

    /// <summary>Text, whole numbers, decimals, DateOnly, bool, <see cref="Formula"/>, <see cref="SheetError"/>, or null for an empty cell.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; } = rows;

    /// <summary>hidden or veryHidden; null when it is shown.</summary>
    public string? State { get; set; }

    public List<string> Merges { get; } = [];
}
