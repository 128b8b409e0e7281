using System.Globalization;

namespace Vawg.Domain.Reference;

/// <summary>The commitments and recommendations of the frameworks.</summary>
public static class Commitments
{
    private static readonly IReadOnlyList<Commitment> Listed = ReferenceTable.Read("four_p_commitments.csv", Convert);

    private static readonly Dictionary<string, Commitment> ByReference = Listed.ToDictionary(c => c.Reference, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Commitment> All => Listed;

    /// <summary>Those on which a force reports in its return.</summary>
    public static IReadOnlyList<Commitment> OfForces { get; } = Listed.Where(c => c.IsForForces).ToList();

    /// <summary>Those of national bodies alone, which are listed with their state and never count.</summary>
    public static IReadOnlyList<Commitment> National { get; } = Listed.Where(c => !c.IsForForces).ToList();

    public static Commitment? Find(string? reference) => reference is null ? null : ByReference.GetValueOrDefault(reference.Trim());

    private static Commitment Convert(ReferenceRow row) => new()
    {
        Reference = row.Text("ref"),
        Framework = row.Text("source"),
        Pillar = row.Text("pillar"),
        SecondaryPillar = row.TextOrNull("secondary_pillar"),
        IsPillarOurs = row.Text("pillar_is") == "our mapping",
        Summary = row.Text("text_summary"),
        Owner = row.Text("owner"),
        DueText = row.Text("due_or_frequency"),
        Due = row.TextOrNull("due_date") is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Recurs = row.TextOrNull("recurs"),
        Parent = row.TextOrNull("parent"),
        IsForForces = row.Text("scope").Contains("force", StringComparison.Ordinal),
        Counts = row.Flag("counts"),
        Weight = row.DecimalOrNull("weight") ?? 1,
        Measures = row.List("measures"),
    };
}
