namespace Vawg.Domain.Returns.Sheets;

/// <summary>The names of the sheets that a return may have.</summary>
public static class ReturnSheets
{
    public static IReadOnlyList<string> All { get; } =
        ["return", "coverage", "recorded_offences", "outcomes", "suspects", "measures", "commitments"];

    /// <summary>The sheet's name as it is written here, whatever case and surrounding space the file gives it; null when a return has no such sheet.</summary>
    public static string? Find(string name) =>
        All.FirstOrDefault(sheet => sheet.AsSpan().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase));
}
