namespace Vawg.Domain.Reference;

/// <summary>The offence codes that sources may use.</summary>
public static class Offences
{
    private static readonly IReadOnlyList<Offence> Listed = WithParents(ReferenceTable.Read("offence_codes.csv", Convert));

    private static readonly Dictionary<OffenceCode, Offence> ByCode = Listed.ToDictionary(o => o.Code);

    private static readonly Dictionary<OffenceCode, int> Places = Listed.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);

    private static readonly Dictionary<string, Offence> ByText = Listed.ToDictionary(o => o.Code.Text, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Offence> All => Listed;

    /// <summary>Offence groups in alphabetical order.</summary>
    public static IReadOnlyList<string> Groups { get; } = Listed.Select(o => o.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    /// <summary>Offence subgroups in alphabetical order.</summary>
    public static IReadOnlyList<string> Subgroups { get; } = Listed.Select(o => o.Subgroup).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    public static Offence? Find(OffenceCode code) => ByCode.GetValueOrDefault(code);

    /// <summary>The place of a code in <see cref="All"/>.</summary>
    public static int IndexOf(OffenceCode code) => Places.TryGetValue(code, out var place)
        ? place
        : throw new ArgumentOutOfRangeException(nameof(code), code, "No offence has this code.");

    /// <summary>Finds an offence by its code as somebody wrote it: space around it and case are ignored.</summary>
    public static Offence? Find(string? text) => text is null ? null : ByText.GetValueOrDefault(text.Trim());

    public static Offence Get(OffenceCode code) => Find(code)
        ?? throw new ArgumentOutOfRangeException(nameof(code), code, "No offence has this code.");

    /// <summary>A sub-code stands in the VAWG total where its parent stands.</summary>
    private static List<Offence> WithParents(IReadOnlyList<Offence> offences)
    {
        var byCode = offences.ToDictionary(o => o.Code);
        return offences.Select(o => o.Parent is { } parent ? o with { InVawgTotal = byCode[parent].InVawgTotal } : o).ToList();
    }

    private static Offence Convert(ReferenceRow row) => new()
    {
        Code = OffenceCode.Parse(row.Text("code")),
        Description = row.Text("description"),
        Group = row.Text("offence_group"),
        Subgroup = row.Text("offence_subgroup"),
        VawgGroup = row.Text("vawg_group"),
        InVawgTotal = row.Text("in_vawg_total") switch
        {
            "yes" => VawgTotalMembership.Yes,
            "likely" => VawgTotalMembership.Likely,
            "uncertain" => VawgTotalMembership.Uncertain,
            "legacy" => VawgTotalMembership.Legacy,
            "no" or "as_parent" => VawgTotalMembership.No,
            var other => throw new FormatException($"'{other}' does not say whether a code is in the VAWG total."),
        },
        VictimRule = row.Text("victim_rule"),
        SeverityWeight = row.DecimalOrNull("severity_weight"),
        Parent = row.TextOrNull("parent_code") is { } parent ? OffenceCode.Parse(parent) : null,
        IsConfirmed = row.Text("certainty") == "confirmed",
    };
}
