namespace Vawg.Domain.Reference;

/// <summary>The kinds of outcome that pages show by name.</summary>
public static class OutcomeKinds
{
    private static readonly OutcomeCode Charge = OutcomeCode.Parse("1");
    private static readonly OutcomeCode EvidentialDifficultiesVictimSupports = OutcomeCode.Parse("15");
    private static readonly OutcomeCode VictimDoesNotSupport = OutcomeCode.Parse("16");

    /// <summary>The kinds that a force's page shows, with their names. They are not all that there are.</summary>
    public static IReadOnlyList<(string Label, Func<Outcome, bool> Which)> Shown { get; } =
    [
        ("Charged or summonsed", Charged),
        ("Out of court", OutOfCourt),
        ("Outcome 15: victim supports action", Fifteen),
        ("Outcome 16: victim does not", Sixteen),
        ("Outcomes 15 and 16 together", FifteenAndSixteen),
        ("No suspect identified", NoSuspect),
    ];

    /// <summary>Outcome 1, which holds 1A.</summary>
    public static bool Charged(Outcome outcome) => outcome.Code == Charge;

    /// <summary>Evidential difficulties although the victim supports action.</summary>
    public static bool Fifteen(Outcome outcome) => outcome.Code == EvidentialDifficultiesVictimSupports;

    /// <summary>The victim does not support action, or withdrew support.</summary>
    public static bool Sixteen(Outcome outcome) => outcome.Code == VictimDoesNotSupport;

    public static bool FifteenAndSixteen(Outcome outcome) => Fifteen(outcome) || Sixteen(outcome);

    /// <summary>A suspect was dealt with out of court, formally or informally: outcomes 2, 3, 6, 7 and 8.</summary>
    public static bool OutOfCourt(Outcome outcome) => outcome.Parent is null && outcome.Group.StartsWith("Out-of-court", StringComparison.Ordinal);

    /// <summary>No suspect was identified: outcome 18.</summary>
    public static bool NoSuspect(Outcome outcome) => outcome.Code.Text == "18";
}
