namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the sheet of outcomes.</summary>
public static class OutcomeRules
{
    public static ScreeningRule UnknownOffence { get; } = new("O-01", FindingSeverity.Fail, "Offence code must be on the list", "Write a code of the list of offences.");

    public static ScreeningRule AlternateOutcome { get; } = new("O-02", FindingSeverity.Fail, "1A must not exceed 1, nor 2A 2, nor 3A 3", "Check both counts: the outcome includes its alternate.");

    public static ScreeningRule Whole { get; } = new("O-03", FindingSeverity.Fail, "Count must be a whole number", "Give a whole number of outcomes.");

    public static ScreeningRule Separator { get; } = new("O-04", FindingSeverity.Fail, "Number written as text with a separator", "Format the column as a number, or remove the separator.");

    public static ScreeningRule Blank { get; } = new("O-05", FindingSeverity.Fail, "A cell that needs a value must not be blank", "Write the value; for a count, [x] if it is not supplied.");

    public static ScreeningRule UnknownFlag { get; } = new("O-06", FindingSeverity.Fail, "Flags must be on the list", "Write codes of the list of flags, joined by semicolons; leave the cell empty for none.");

    public static ScreeningRule HonourFlag { get; } = new("O-07", FindingSeverity.Fail, "FM or FGM must carry HBA", "Add HBA to the flags.");

    public static ScreeningRule VictimSexByTitle { get; } = new("O-08", FindingSeverity.Fail, "An offence against a male or a female must have that victim", "Correct the offence or the sex of the victim.");

    public static ScreeningRule VictimAgeByTitle { get; } = new("O-09", FindingSeverity.Fail, "An offence whose title fixes an age must have a victim of that age", "Correct the offence or the age band of the victim.");

    public static ScreeningRule TooLarge { get; } = new("O-10", FindingSeverity.Fail, "Count must not be over 10 million", "Check the number.");

    public static ScreeningRule Duplicate { get; } = new("O-11", FindingSeverity.Fail, "The same combination twice", "Add them into one row, or correct one of them.");

    public static ScreeningRule UnknownSex { get; } = new("O-12", FindingSeverity.Fail, "Sex of the victim must be F, M or U", "Write F, M or U.");

    public static ScreeningRule UnknownAge { get; } = new("O-13", FindingSeverity.Fail, "Age band of the victim must be on the list", "Write one of the age bands.");

    public static ScreeningRule AgeAsDate { get; } = new("O-14", FindingSeverity.Fail, "Age band must be text, not a date or a number", "Format the column as text, and write the age band again.");

    public static ScreeningRule UnknownBasis { get; } = new("O-15", FindingSeverity.Fail, "Basis must be closed or recorded", "Write closed or recorded.");

    public static ScreeningRule Negative { get; } = new("O-16", FindingSeverity.Warning, "A count is negative", "Give a reason, such as outcomes reclassified. The figure is used as it stands.");

    public static ScreeningRule DomesticAbuseUnder16 { get; } = new("O-17", FindingSeverity.Warning, "Domestic abuse with a victim under 16", "Give a reason, or correct the flag or the age band: both people are 16 or over in domestic abuse.");

    public static ScreeningRule UnknownOutcome { get; } = new("O-18", FindingSeverity.Fail, "Outcome code must be on the list", "Write a code of the list of outcomes.");

    public static ScreeningRule OffenceAsNumber { get; } = new("O-19", FindingSeverity.Fail, "Offence code must be text, not a number or a date", "Format the column as text, and write the code again: as a number, 4.1 and 4.10 are the same.");

    public static ScreeningRule OutcomeAsNumber { get; } = new("O-20", FindingSeverity.Fail, "Outcome code must be text, not a number or a date", "Format the column as text, and write the code again.");

    public static ScreeningRule NotYetOnClosed { get; } = new("O-21", FindingSeverity.Fail, "Outcome 0 has no place on the closed basis", "Remove the row, or correct the basis: outcome 0 is not a decision.");

    public static ScreeningRule ClosedOverRecorded { get; } = new("O-22", FindingSeverity.Warning, "Closed outcomes are over twice recorded crimes, in the sheet or in a theme of at least 20 crimes", "Give a reason. The figures are used as they stand.");

    public static ScreeningRule MedianDays { get; } = new("O-23", FindingSeverity.Fail, "Median days must be a whole number from 0 to 36,500", "Give whole days, or leave the cell empty.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        UnknownOffence,
        AlternateOutcome,
        Whole,
        Separator,
        Blank,
        UnknownFlag,
        HonourFlag,
        VictimSexByTitle,
        VictimAgeByTitle,
        TooLarge,
        Duplicate,
        UnknownSex,
        UnknownAge,
        AgeAsDate,
        UnknownBasis,
        Negative,
        DomesticAbuseUnder16,
        UnknownOutcome,
        OffenceAsNumber,
        OutcomeAsNumber,
        NotYetOnClosed,
        ClosedOverRecorded,
        MedianDays,
    ];
}
