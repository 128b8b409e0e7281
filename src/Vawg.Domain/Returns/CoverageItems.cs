using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns;

/// <summary>What a return may say of in its sheet of coverage: sheets, themes, flags and characteristics.</summary>
public static class CoverageItems
{
    /// <summary>Characteristics: columns of the sheets, and what the measures of completeness ask after.</summary>
    private static readonly IReadOnlyList<string> Characteristics =
    [
        "victim_sex", "victim_age_band", "location", "median_days", "suspect_sex", "suspect_age_band", "relationship", "repeat_count",
        "sex", "age", "ethnicity", "disability", "sexual_orientation", "religion", "gender_identity",
    ];

    private static readonly Dictionary<string, string> ByName = All().Distinct(StringComparer.Ordinal).ToDictionary(i => i, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every item, sheets first.</summary>
    public static IEnumerable<string> Names => ByName.Values;

    /// <summary>The item as it is stored, or null when there is none of that name.</summary>
    public static string? Find(string text) => ByName.GetValueOrDefault(text.Trim());

    private static IEnumerable<string> All() => ReturnSheets.All
        .Select(s => s.Name)
        .Where(s => s is not ("return" or "coverage"))
        .Concat(Themes.All.Select(t => t.Code))
        .Concat(FlagCodes.All.Select(f => f.Code))
        .Concat(Characteristics);
}
