using static Vawg.Data.Imports.OpenDataColumn;

namespace Vawg.Data.Imports;

/// <summary>The headings under which columns are published; case, spaces, hyphens and underscores are alike.</summary>
internal static class OpenDataHeadings
{
    /// <summary>The heading to name to a reader first, then the others.</summary>
    private static readonly Dictionary<OpenDataColumn, string[]> Known = new()
    {
        [Force] = ["Force Name", "force", "Police Force"],
        [ForceCode] = ["pfa_code", "PFA Code", "Force Code"],
        [OffenceCode] = ["Offence Code"],
        [OffenceDescription] = ["Offence Description"],
        [OffenceGroup] = ["Offence Group"],
        [OffenceSubgroup] = ["Offence Subgroup", "Offence Sub Group"],
        [FinancialYear] = ["Financial Year", "fy"],
        [FinancialQuarter] = ["Financial Quarter", "quarter"],
        [Count] = ["Number of Offences", "count", "Offence Count"],
        [OutcomeType] = ["Outcome Type"],
        [OutcomeDescription] = ["Outcome Description"],
        [OutcomeGroup] = ["Outcome Group"],
        [RecordedOutcomes] = ["Force outcomes for offences recorded in quarter", "Outcomes for offences recorded in quarter"],
        [ClosedOutcomes] = ["Force outcomes recorded in quarter", "Outcomes recorded in quarter"],
        [Year] = ["year"],
        [Sex] = ["sex"],
        [AgeBand] = ["age_band"],
        [Population] = ["population"],
    };

    private static readonly Dictionary<string, OpenDataColumn> ByHeading = Known
        .SelectMany(pair => pair.Value.Select(heading => (Key: Normalised(heading), pair.Key)))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Columns of other published tables, and what a file that has one really is.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["csp name"] = "It belongs to the Community Safety Partnership tables, which hold several rows for a force, offence and quarter; take the police force area table.",
        ["offence subcode"] = "It belongs to the subcode tables, which hold several rows for an offence code; take the police force area table.",
        ["subcode description"] = "It belongs to the subcode tables, which hold several rows for an offence code; take the police force area table.",
    };

    public static OpenDataColumn? Find(string heading) => ByHeading.TryGetValue(Normalised(heading), out var column) ? column : null;

    /// <summary>Of which other publication the heading is, in a sentence, or null.</summary>
    public static string? OtherPublication(string heading) => Elsewhere.GetValueOrDefault(Normalised(heading));

    public static string Preferred(OpenDataColumn column) => Known[column][0];

    private static string Normalised(string heading) =>
        string.Join(' ', heading.ToLowerInvariant().Split([' ', '_', '-', '\t', '\u00A0', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
