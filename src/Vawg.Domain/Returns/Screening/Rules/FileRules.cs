namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the file, its sheets and columns, and on what it says of itself.</summary>
public static class FileRules
{
    public static ScreeningRule Readable { get; } = new("F-01", FindingSeverity.Fail, "The file can be read", "Save it again as a workbook (XLSX or ODS), a ZIP of CSV files or a CSV file, and upload that.");

    public static ScreeningRule FormulasFound { get; } = new("F-02", FindingSeverity.Warning, "Formulas found; their saved values were used", "Check that the saved values are right, and give a reason. They are used as they stand.");

    public static ScreeningRule FormulaWithoutValue { get; } = new("F-03", FindingSeverity.Fail, "A formula must have a saved value", "Write the value in place of the formula, or open the file in a spreadsheet program and save it again.");

    public static ScreeningRule ErrorCell { get; } = new("F-04", FindingSeverity.Fail, "A cell must not hold an error", "Correct the formula, or write the value in its place.");

    public static ScreeningRule MergedCells { get; } = new("F-05", FindingSeverity.Fail, "Cells must not be merged", "Unmerge the cells, and write the value in each.");

    public static ScreeningRule RepeatedHeading { get; } = new("F-06", FindingSeverity.Fail, "The heading must not be repeated inside the table", "Delete the row.");

    public static ScreeningRule TotalsRow { get; } = new("F-07", FindingSeverity.Fail, "There must be no row of totals", "Delete the row: totals are worked out from the other rows.");

    public static ScreeningRule HiddenSheet { get; } = new("F-08", FindingSeverity.Warning, "A sheet is hidden", "Give a reason, or show the sheet. It was read like the others.");

    public static ScreeningRule UnknownSheet { get; } = new("F-09", FindingSeverity.Warning, "A sheet is not one of the return", "Give a reason, or rename or remove the sheet. It was not read.");

    public static ScreeningRule SheetMissing { get; } = new("F-10", FindingSeverity.Fail, "The sheets of return and recorded_offences must be there", "Add the sheet, as the template has it.");

    public static ScreeningRule UnknownColumn { get; } = new("F-11", FindingSeverity.Warning, "A column is not one of the sheet", "Give a reason, or rename or remove the column. It was not read.");

    public static ScreeningRule ColumnMissing { get; } = new("F-12", FindingSeverity.Fail, "Every column of the sheet must be there", "Add the column, as the template has it.");

    public static ScreeningRule ColumnTwice { get; } = new("F-13", FindingSeverity.Fail, "A column must stand in the sheet once", "Remove one of the two.");

    public static ScreeningRule HeadingFirst { get; } = new("F-14", FindingSeverity.Fail, "The heading must be the first row that holds anything", "Delete the rows above the heading.");

    public static ScreeningRule SheetTwice { get; } = new("F-15", FindingSeverity.Fail, "A sheet must stand in the file once", "Put the rows into one sheet, and remove the other.");

    public static ScreeningRule ValueOutsideColumns { get; } = new("F-16", FindingSeverity.Fail, "A row must not have more values than the heading has columns", "Move the value under its heading. In a CSV file, put text with a separator in it in quotation marks.");

    public static ScreeningRule TextTooLong { get; } = new("F-17", FindingSeverity.Fail, "Free text must be at most 500 characters", "Shorten the text.");

    public static ScreeningRule TextLikeFormula { get; } = new("F-18", FindingSeverity.Fail, "Text must not begin like a formula", "Begin the text with a letter or a digit.");

    public static ScreeningRule Separator { get; } = new("F-19", FindingSeverity.Note, "Values are separated by something other than a comma", "Nothing to do.");

    public static ScreeningRule OneRow { get; } = new("F-20", FindingSeverity.Fail, "The sheet named return must have one row", "Leave one row: the force, the quarter, and what goes with them.");

    public static ScreeningRule UnknownForce { get; } = new("F-21", FindingSeverity.Fail, "Force must be on the list", "Write the code of the force.");

    public static ScreeningRule ForceName { get; } = new("F-22", FindingSeverity.Warning, "The name of the force stands in place of its code", "Give a reason, or write the code. The force was recognised.");

    public static ScreeningRule OtherForce { get; } = new("F-23", FindingSeverity.Fail, "The force must be the one that was chosen", "Upload the file for the force that it is of, or correct the code.");

    public static ScreeningRule UnknownPeriod { get; } = new("F-24", FindingSeverity.Fail, "Period must be a financial quarter", "Write the quarter as 2022/23 Q1.");

    public static ScreeningRule OtherPeriod { get; } = new("F-25", FindingSeverity.Fail, "The period must be the one that was chosen", "Upload the file for the quarter that it is of, or correct the period.");

    public static ScreeningRule PeriodNotEnded { get; } = new("F-26", FindingSeverity.Fail, "The quarter must have ended", "Upload the return when the quarter has ended.");

    public static ScreeningRule Resubmission { get; } = new("F-27", FindingSeverity.Warning, "The period is already published: this is a resubmission", "Say why the return is sent again. It becomes a new version; nothing is overwritten.");

    public static ScreeningRule AllCrimeWhole { get; } = new("F-28", FindingSeverity.Fail, "All recorded crime must be a whole number, not negative", "Give a whole number of crimes, or [x] if it is not supplied.");

    public static ScreeningRule AllCrimeSeparator { get; } = new("F-29", FindingSeverity.Fail, "All recorded crime written as text with a separator", "Format the cell as a number, or remove the separator.");

    public static ScreeningRule AllCrimeTooLarge { get; } = new("F-30", FindingSeverity.Fail, "All recorded crime must not be over 10 million", "Check the number.");

    public static ScreeningRule ReturnBlank { get; } = new("F-31", FindingSeverity.Fail, "Force, period and all recorded crime must not be blank", "Write the value, or [x] for all recorded crime if it is not supplied.");

    public static ScreeningRule UnknownCoverageItem { get; } = new("F-32", FindingSeverity.Fail, "Coverage must name a sheet, theme, flag or characteristic", "Write one of the items of the list.");

    public static ScreeningRule UnknownSupply { get; } = new("F-33", FindingSeverity.Fail, "Supplied must be yes, no or part", "Write yes, no or part.");

    public static ScreeningRule CoverageTwice { get; } = new("F-34", FindingSeverity.Fail, "An item must stand in coverage once", "Leave one of the rows.");

    public static ScreeningRule CoverageContradicted { get; } = new("F-35", FindingSeverity.Warning, "Coverage says that an item is not supplied, and rows give it", "Give a reason, or correct the coverage. While it says no, the figures of the item are not shown.");

    public static ScreeningRule PersonalColumn { get; } = new("F-36", FindingSeverity.Fail, "A column must not be for personal data", "Remove the column. Nothing of the file is kept.");

    public static ScreeningRule PersonalValue { get; } = new("F-37", FindingSeverity.Fail, "A value must not be personal data", "Remove what it says of a person. Nothing of the file is kept.");

    public static ScreeningRule SheetNotSupplied { get; } = new("F-38", FindingSeverity.Note, "A sheet is not in the file: it counts as not supplied", "Nothing to do, if that is meant.");

    public static ScreeningRule SheetEmpty { get; } = new("F-39", FindingSeverity.Warning, "A sheet has a heading and no rows: all of it counts as zero", "Give a reason, or say in coverage that the sheet is not supplied.");

    public static ScreeningRule PartialReturn { get; } = new("F-40", FindingSeverity.Note, "A CSV file holds recorded offences alone: a partial return", "Nothing to do, if that is meant. Everything else counts as not supplied.");

    public static ScreeningRule CoverageBlank { get; } = new("F-41", FindingSeverity.Fail, "Item and supplied must not be blank", "Write the value, or delete the row.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        Readable,
        FormulasFound,
        FormulaWithoutValue,
        ErrorCell,
        MergedCells,
        RepeatedHeading,
        TotalsRow,
        HiddenSheet,
        UnknownSheet,
        SheetMissing,
        UnknownColumn,
        ColumnMissing,
        ColumnTwice,
        HeadingFirst,
        SheetTwice,
        ValueOutsideColumns,
        TextTooLong,
        TextLikeFormula,
        Separator,
        OneRow,
        UnknownForce,
        ForceName,
        OtherForce,
        UnknownPeriod,
        OtherPeriod,
        PeriodNotEnded,
        Resubmission,
        AllCrimeWhole,
        AllCrimeSeparator,
        AllCrimeTooLarge,
        ReturnBlank,
        UnknownCoverageItem,
        UnknownSupply,
        CoverageTwice,
        CoverageContradicted,
        PersonalColumn,
        PersonalValue,
        SheetNotSupplied,
        SheetEmpty,
        PartialReturn,
        CoverageBlank,
    ];
}
