namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the sheet of suspects.</summary>
public static class SuspectRules
{
    public static ScreeningRule UnknownTheme { get; } = new("S-01", FindingSeverity.Fail, "Theme must be on the list", "Write the code of a theme.");

    public static ScreeningRule RepeatOverCount { get; } = new("S-02", FindingSeverity.Fail, "Repeat suspects must not exceed suspects", "Check both counts: repeat suspects are among the suspects.");

    public static ScreeningRule Whole { get; } = new("S-03", FindingSeverity.Fail, "Count must be a whole number", "Give a whole number of suspects.");

    public static ScreeningRule Separator { get; } = new("S-04", FindingSeverity.Fail, "Number written as text with a separator", "Format the column as a number, or remove the separator.");

    public static ScreeningRule Blank { get; } = new("S-05", FindingSeverity.Fail, "A cell that needs a value must not be blank", "Write the value; for a count, [x] if it is not supplied.");

    public static ScreeningRule TooLarge { get; } = new("S-10", FindingSeverity.Fail, "Count must not be over 10 million", "Check the number.");

    public static ScreeningRule Duplicate { get; } = new("S-11", FindingSeverity.Fail, "The same combination twice", "Add them into one row, or correct one of them.");

    public static ScreeningRule UnknownSex { get; } = new("S-12", FindingSeverity.Fail, "Sex of the suspect must be F, M or U", "Write F, M or U.");

    public static ScreeningRule UnknownAge { get; } = new("S-13", FindingSeverity.Fail, "Age band of the suspect must be on the list", "Write one of the age bands.");

    public static ScreeningRule AgeAsDate { get; } = new("S-14", FindingSeverity.Fail, "Age band must be text, not a date or a number", "Format the column as text, and write the age band again.");

    public static ScreeningRule UnknownRelationship { get; } = new("S-15", FindingSeverity.Fail, "Relationship must be on the list", "Write one of its words.");

    public static ScreeningRule Negative { get; } = new("S-16", FindingSeverity.Warning, "A count is negative", "Give a reason. The figure is used as it stands.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        UnknownTheme,
        RepeatOverCount,
        Whole,
        Separator,
        Blank,
        TooLarge,
        Duplicate,
        UnknownSex,
        UnknownAge,
        AgeAsDate,
        UnknownRelationship,
        Negative,
    ];
}
