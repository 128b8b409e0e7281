namespace Vawg.Domain.Indicators;

/// <summary>What inspectors found in 2021 of what an indicator measures: a reference mark, and no target.</summary>
/// <param name="Lower">The least, as a share from 0 to 1.</param>
/// <param name="Upper">The most.</param>
/// <param name="What">What they found known: "the sex of the victim".</param>
/// <param name="Line">The line of hmicfrs-inspection-2021 that prints how much was missing.</param>
public sealed record InspectionFinding(double Lower, double Upper, string What, int Line)
{
    private static readonly Dictionary<string, InspectionFinding> ByIndicator = new(StringComparer.Ordinal)
    {
        ["known-victim-sex"] = new(0.98, 0.99, "the sex of the victim", 818),
        ["known-victim-ethnicity"] = new(0.50, 0.65, "the ethnicity of the victim", 820),
    };

    /// <summary>Null where they printed nothing of the indicator.</summary>
    public static InspectionFinding? Of(Indicator indicator) => ByIndicator.GetValueOrDefault(indicator.Slug);

    public string Label => $"Inspection 2021: {100 * Lower:0}% to {100 * Upper:0}%";

    public string Sentence => $"In 2021 inspectors found {What} known in {100 * Lower:0}% to {100 * Upper:0}% of records.";
}
