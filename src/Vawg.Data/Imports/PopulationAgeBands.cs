using System.Globalization;

namespace Vawg.Data.Imports;

/// <summary>The age bands of the population table: all ages, five-year bands, and 90 and over.</summary>
public static class PopulationAgeBands
{
    public const string AllAges = "all";

    /// <summary>All ages first, then from the youngest.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AllAges,
        .. Enumerable.Range(0, 18).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i * 5}-{(i * 5) + 4}")),
        "90+",
    ];
}
