namespace Vawg.Domain.Reference;

/// <summary>The outcome codes that sources may use.</summary>
public static class Outcomes
{
    private static readonly IReadOnlyList<Outcome> Listed = ReferenceTable.Read("outcome_codes.csv", Convert);

    private static readonly Dictionary<OutcomeCode, Outcome> ByCode = Listed.ToDictionary(o => o.Code);

    public static IReadOnlyList<Outcome> All => Listed;

    private static readonly Dictionary<OutcomeCode, int> Places = Listed.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);

    /// <summary>The outcome groups in the order of their first code.</summary>
    public static IReadOnlyList<string> Groups { get; } = Listed.Select(o => o.Group).Distinct(StringComparer.Ordinal).ToList();

    public static Outcome? Find(OutcomeCode code) => ByCode.GetValueOrDefault(code);

    public static Outcome Get(OutcomeCode code) => Listed[IndexOf(code)];

    /// <summary>The place of a code in <see cref="All"/>.</summary>
    public static int IndexOf(OutcomeCode code) => Places.TryGetValue(code, out var place)
        ? place
        : throw new ArgumentOutOfRangeException(nameof(code), code, "No outcome has this code.");

    private static Outcome Convert(ReferenceRow row) => new()
    {
        Code = OutcomeCode.Parse(row.Text("code")),
        Description = row.Text("description"),
        Group = row.Text("group"),
        Parent = row.TextOrNull("parent_code") is { } parent ? OutcomeCode.Parse(parent) : null,
        CountsInTotal = row.Flag("counts_in_total"),
    };
}
