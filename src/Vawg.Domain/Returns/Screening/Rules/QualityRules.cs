namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on how much is known of victims.</summary>
public static class QualityRules
{
    public static ScreeningRule EthnicityKnown { get; } = new("Q-03", FindingSeverity.Warning, "Ethnicity known for under half of victims", "Give a reason.");

    public static ScreeningRule AgeKnown { get; } = new("Q-04", FindingSeverity.Warning, "Age known for under half of victims", "Give a reason.");

    public static ScreeningRule AgeBandKnown { get; } = new("Q-05", FindingSeverity.Warning, "Age band of the victim is unknown for over half of recorded offences", "Give a reason.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        EthnicityKnown,
        AgeKnown,
        AgeBandKnown,
    ];
}
