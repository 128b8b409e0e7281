namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the sheet of measures.</summary>
public static class MeasureRules
{
    public static ScreeningRule UnknownMeasure { get; } = new("M-01", FindingSeverity.Fail, "Measure must be on the list", "Write the code of a measure.");

    public static ScreeningRule UnknownBreakdown { get; } = new("M-02", FindingSeverity.Fail, "Breakdown must be one that the measure allows", "Write one of the breakdowns of the measure.");

    public static ScreeningRule Whole { get; } = new("M-03", FindingSeverity.Fail, "Value must be a whole number", "Give a whole number.");

    public static ScreeningRule Separator { get; } = new("M-04", FindingSeverity.Fail, "Number written as text with a separator", "Format the column as a number, or remove the separator.");

    public static ScreeningRule TrainedOverInPost { get; } = new("M-05", FindingSeverity.Fail, "Trained posts must not exceed posts filled", "Check both values.");

    public static ScreeningRule GrantedOverApplied { get; } = new("M-06", FindingSeverity.Fail, "Orders granted must not exceed orders applied for", "Check both values.");

    public static ScreeningRule MadeOverApplications { get; } = new("M-07", FindingSeverity.Fail, "Disclosures made must not exceed applications", "Check both values.");

    public static ScreeningRule PartOverWhole { get; } = new("M-08", FindingSeverity.Fail, "A measure must not exceed the one of which it is a part", "Check both values.");

    public static ScreeningRule Blank { get; } = new("M-09", FindingSeverity.Fail, "Measure and value must not be blank", "Write the value, or [x] if it is not supplied.");

    public static ScreeningRule TooLarge { get; } = new("M-10", FindingSeverity.Fail, "Value must not be over 10 million", "Check the number.");

    public static ScreeningRule Duplicate { get; } = new("M-11", FindingSeverity.Fail, "The same measure and breakdown twice", "Leave one of the rows.");

    public static ScreeningRule Negative { get; } = new("M-16", FindingSeverity.Fail, "Value must not be negative", "Give a whole number from 0, or [x] if it is not supplied.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        UnknownMeasure,
        UnknownBreakdown,
        Whole,
        Separator,
        TrainedOverInPost,
        GrantedOverApplied,
        MadeOverApplications,
        PartOverWhole,
        Blank,
        TooLarge,
        Duplicate,
        Negative,
    ];
}
