namespace Vawg.Domain.Reference;

/// <summary>The kinds of outcome that pages show by name.</summary>
public static class OutcomeKinds
{
    private static readonly OutcomeCode Charge = OutcomeCode.Parse("1");
    private static readonly OutcomeCode EvidentialDifficultiesVictimSupports = OutcomeCode.Parse("15");
    private static readonly OutcomeCode VictimDoesNotSupport = OutcomeCode.Parse("16");

    /// <summary>The kinds that a force's page shows, with their names. They are not all that there are.</summary>
    public static IReadOnlyList<(string Label, OutcomeKind Kind)> Shown { get; } =
    [
        ("Charged or summonsed", OutcomeKind.Charged),
        ("Out of court", OutcomeKind.OutOfCourt),
        ("Outcome 15: victim supports action", OutcomeKind.Fifteen),
        ("Outcome 16: victim does not", OutcomeKind.Sixteen),
        ("Outcomes 15 and 16 together", OutcomeKind.FifteenAndSixteen),
        ("No suspect identified", OutcomeKind.NoSuspect),
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

    /// <summary>No suspect was identified and the victim declines to support action.</summary>
    public static bool Fourteen(Outcome outcome) => outcome.Code.Text == "14";

    /// <summary>Diversion, education or intervention, and no further action: compulsory since April 2021.</summary>
    public static bool TwentyTwo(Outcome outcome) => outcome.Code.Text == "22";

    /// <summary>Which outcomes are of a kind.</summary>
    public static Func<Outcome, bool> Which(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Charged => Charged,
        OutcomeKind.OutOfCourt => OutOfCourt,
        OutcomeKind.Fourteen => Fourteen,
        OutcomeKind.Fifteen => Fifteen,
        OutcomeKind.Sixteen => Sixteen,
        OutcomeKind.FifteenAndSixteen => FifteenAndSixteen,
        OutcomeKind.NoSuspect => NoSuspect,
        OutcomeKind.TwentyTwo => TwentyTwo,
        OutcomeKind.NotYetAssigned => static outcome => outcome.Code == OutcomeCode.NotYetAssigned,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without outcomes."),
    };

    /// <summary>The kind as a heading: "Outcomes 15 and 16".</summary>
    public static string Label(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Charged => "Charged or summonsed",
        OutcomeKind.OutOfCourt => "Out of court",
        OutcomeKind.Fourteen => "Outcome 14",
        OutcomeKind.Fifteen => "Outcome 15",
        OutcomeKind.Sixteen => "Outcome 16",
        OutcomeKind.FifteenAndSixteen => "Outcomes 15 and 16",
        OutcomeKind.NoSuspect => "Outcome 18: no suspect",
        OutcomeKind.TwentyTwo => "Outcome 22",
        OutcomeKind.NotYetAssigned => "Not yet assigned",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a label."),
    };

    /// <summary>The kind in an address: 15-16.</summary>
    public static string Slug(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Charged => "charged",
        OutcomeKind.OutOfCourt => "out-of-court",
        OutcomeKind.Fourteen => "14",
        OutcomeKind.Fifteen => "15",
        OutcomeKind.Sixteen => "16",
        OutcomeKind.FifteenAndSixteen => "15-16",
        OutcomeKind.NoSuspect => "18",
        OutcomeKind.TwentyTwo => "22",
        OutcomeKind.NotYetAssigned => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without an address."),
    };
}
