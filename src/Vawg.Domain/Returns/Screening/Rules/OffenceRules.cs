namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the sheet of recorded offences.</summary>
public static class OffenceRules
{
    public static ScreeningRule UnknownOffence { get; } = new("R-01", FindingSeverity.Fail, "Offence code must be on the list", "Write a code of the list of offences.");

    public static ScreeningRule OffenceAsNumber { get; } = new("R-02", FindingSeverity.Fail, "Offence code must be text, not a number or a date", "Format the column as text, and write the code again: as a number, 4.1 and 4.10 are the same.");

    public static ScreeningRule Whole { get; } = new("R-03", FindingSeverity.Fail, "Count must be a whole number", "Give a whole number of offences.");

    public static ScreeningRule Separator { get; } = new("R-04", FindingSeverity.Fail, "Number written as text with a separator", "Format the column as a number, or remove the separator.");

    public static ScreeningRule Blank { get; } = new("R-05", FindingSeverity.Fail, "A cell that needs a value must not be blank", "Write the value; for a count, [x] if it is not supplied.");

    public static ScreeningRule UnknownFlag { get; } = new("R-06", FindingSeverity.Fail, "Flags must be on the list", "Write codes of the list of flags, joined by semicolons; leave the cell empty for none.");

    public static ScreeningRule HonourFlag { get; } = new("R-07", FindingSeverity.Fail, "FM or FGM must carry HBA", "Add HBA to the flags.");

    public static ScreeningRule VictimSexByTitle { get; } = new("R-08", FindingSeverity.Fail, "An offence against a male or a female must have that victim", "Correct the offence or the sex of the victim.");

    public static ScreeningRule VictimAgeByTitle { get; } = new("R-09", FindingSeverity.Fail, "An offence whose title fixes an age must have a victim of that age", "Correct the offence or the age band of the victim.");

    public static ScreeningRule TooLarge { get; } = new("R-10", FindingSeverity.Fail, "Count must not be over 10 million", "Check the number.");

    public static ScreeningRule Duplicate { get; } = new("R-11", FindingSeverity.Fail, "The same combination twice", "Add them into one row, or correct one of them.");

    public static ScreeningRule UnknownSex { get; } = new("R-12", FindingSeverity.Fail, "Sex of the victim must be F, M or U", "Write F, M or U.");

    public static ScreeningRule UnknownAge { get; } = new("R-13", FindingSeverity.Fail, "Age band of the victim must be on the list", "Write one of the age bands.");

    public static ScreeningRule AgeAsDate { get; } = new("R-14", FindingSeverity.Fail, "Age band must be text, not a date or a number", "Format the column as text, and write the age band again.");

    public static ScreeningRule UnknownLocation { get; } = new("R-15", FindingSeverity.Fail, "Location must be private, public, education, online or unknown", "Write one of these words.");

    public static ScreeningRule Negative { get; } = new("R-16", FindingSeverity.Warning, "A count is negative", "Give a reason, such as offences reclassified. The figure is used as it stands.");

    public static ScreeningRule DomesticAbuseUnder16 { get; } = new("R-17", FindingSeverity.Warning, "Domestic abuse with a victim under 16", "Give a reason, or correct the flag or the age band: both people are 16 or over in domestic abuse.");

    public static ScreeningRule NegativeTheme { get; } = new("R-18", FindingSeverity.Warning, "The total of a theme over the quarter is negative", "Give a reason. The figure is used as it stands.");

    public static ScreeningRule SilentTheme { get; } = new("R-19", FindingSeverity.Warning, "A theme that peers report is at zero here", "Say in coverage that the theme is not supplied if it was not collected, or give a reason.");

    public static ScreeningRule FlagShare { get; } = new("R-20", FindingSeverity.Warning, "Share of a flag is outside its own history", "Give a reason. The figure is used as it stands.");

    public static ScreeningRule ThemeChange { get; } = new("R-21", FindingSeverity.Warning, "Theme total differs from the same quarter a year before by z over 3", "Give a reason. The figure is used as it stands.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        UnknownOffence,
        OffenceAsNumber,
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
        UnknownLocation,
        Negative,
        DomesticAbuseUnder16,
        NegativeTheme,
        SilentTheme,
        FlagShare,
        ThemeChange,
    ];
}
