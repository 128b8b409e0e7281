namespace Vawg.Domain.Reference;

/// <summary>The measures that a return may hold.</summary>
public static class MeasureDefinitions
{
    private static readonly IReadOnlyList<MeasureDefinition> Listed = ReferenceTable.Read("measures.csv", Convert);

    private static readonly Dictionary<string, MeasureDefinition> ByCode = Listed.ToDictionary(m => m.Code, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<MeasureDefinition> All => Listed;

    public static MeasureDefinition? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code.Trim());

    private static MeasureDefinition Convert(ReferenceRow row) => new()
    {
        Code = row.Text("code"),
        Title = row.Text("title"),
        Pillar = row.Text("pillar"),
        Unit = row.Text("unit"),
        Breakdown = row.Text("breakdown"),
        BreakdownValues = row.List("breakdown_values"),
        Frequency = row.Text("frequency"),
        Polarity = row.Text("polarity"),
        Denominator = row.Text("denominator"),
        OverPeriods = row.Text("over_periods"),
    };
}
