using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults of the file, its sheets and columns.</summary>
internal static class FileDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("file is damaged", FileRules.Readable, r => r.EndedBy(new FileRefused(RefusalCause.Damaged, "outcomes", 12, "cut short")), _ => { }) { Sheet = "outcomes", Row = 12, Value = "cut short", Remedy = RefusalWords.Of(new FileRefused(RefusalCause.Damaged, "outcomes", 12, "cut short")) },
        new("formula", FileRules.FormulasFound, r => r.Set("outcomes", 2, "count", AReturn.Number("12") with { IsFormula = true }), _ => { }) { Sheet = "outcomes", Row = 2, Column = "count", Value = "1 formula" },
        new("formula without a saved value", FileRules.FormulaWithoutValue, r => r.Set("outcomes", 2, "count", SheetCell.Blank with { IsFormula = true }), r => r.Set("outcomes", 2, "count", "12")) { Sheet = "outcomes", Row = 2, Column = "count", Value = "blank" },
        new("error in a cell", FileRules.ErrorCell, r => r.Set("outcomes", 2, "count", new SheetCell(CellKind.Error, "#DIV/0!")), _ => { }) { Sheet = "outcomes", Row = 2, Column = "count", Value = "#DIV/0!" },
        new("merged cells", FileRules.MergedCells, r => r.Sheet("measures").Merged.Add("A2:B3"), r => r.AddSheet("guidance", "Read this").Sheet("guidance").Merged.Add("A1:C1")) { Sheet = "measures", Row = 2, Value = "A2:B3" },
        new("repeated heading", FileRules.RepeatedHeading, r => r.Add("recorded_offences", "offence_code|flags|victim_sex|victim_age_band|location|count"), r => r.Add("recorded_offences", "8N||F|18-24|private|333")) { Sheet = "recorded_offences", Row = 20 },
        new("row of totals", FileRules.TotalsRow, r => r.Add("recorded_offences", "Total|||||333"), r => r.Add("recorded_offences", "8N||F|18-24|private|333")) { Sheet = "recorded_offences", Row = 20, Value = "Total, 333" },
        new("hidden sheet", FileRules.HiddenSheet, r => r.Sheet("suspects").IsHidden = true, r => r.AddSheet("codes", "code|name").Sheet("codes").IsHidden = true) { Sheet = "suspects" },
        new("strange sheet", FileRules.UnknownSheet, r => r.AddSheet("pivot", "a|b"), r => r.AddSheet(" Guidance", "a|b")) { Sheet = "pivot" },
        new("no sheet named return", FileRules.SheetMissing, r => r.Remove("return"), r => r.Remove("coverage")) { Sheet = "return", Remedy = "Add a sheet named return, as the template has it." },
        new("strange column", FileRules.UnknownColumn, r => r.Sheet("recorded_offences").Row(1).Add(AReturn.Text("region")), r => r.Sheet("recorded_offences").Rename("count", " COUNT ")) { Sheet = "recorded_offences", Row = 1, Column = "region" },
        new("column missing", FileRules.ColumnMissing, r => r.Sheet("recorded_offences").RemoveColumn("location"), _ => { }) { Sheet = "recorded_offences", Row = 1, Column = "location", Remedy = "Add the column location: Where it took place." },
        new("column twice", FileRules.ColumnTwice, r => r.Sheet("recorded_offences").Row(1).Add(AReturn.Text("Count")), r => r.Sheet("recorded_offences").Row(1).Add(AReturn.Text("count2"))) { Sheet = "recorded_offences", Row = 1, Column = "count" },
        new("title above the heading", FileRules.HeadingFirst, r => r.Sheet("recorded_offences").PutAbove("Recorded in the quarter"), r => r.Sheet("recorded_offences").PutAbove("")) { Sheet = "recorded_offences", Row = 2, Value = "1 above", Remedy = "Delete the rows above row 2." },
        new("sheet twice", FileRules.SheetTwice, r => r.AddSheet("Suspects ", "theme|count"), r => r.AddSheet("example", "theme|count")) { Sheet = "suspects" },
        new("value outside the columns", FileRules.ValueOutsideColumns, r => r.Sheet("recorded_offences").Row(3).Add(AReturn.Text("x")), r => r.Sheet("recorded_offences").Row(3).Add(AReturn.Text(string.Empty))) { Sheet = "recorded_offences", Row = 3, Column = "column G", Value = "x" },
        new("note of 501 characters", FileRules.TextTooLong, r => r.Set("measures", 2, "note", new string('n', 501)), r => r.Set("measures", 2, "note", new string('n', 500))) { Sheet = "measures", Row = 2, Column = "note", Value = "501 characters" },
        new("note like a formula", FileRules.TextLikeFormula, r => r.Set("measures", 2, "note", "=1+1"), r => r.Set("measures", 2, "note", "- none")) { Sheet = "measures", Row = 2, Column = "note", Value = "=1+1" },
        new("semicolons between values", FileRules.Separator, r => r.Sheet("recorded_offences").Separator = ';', r => r.Sheet("recorded_offences").Separator = ',') { Sheet = "recorded_offences", Value = "semicolon" },
        new("second row of return", FileRules.OneRow, r => r.Add("return", "E23000010|2022/23 Q1|||1|"), _ => { }) { Sheet = "return", Row = 3, Column = "force_code", Value = "another row" },
        new("unknown force", FileRules.UnknownForce, r => r.Set("return", 2, "force_code", "E23999999"), r => r.Set("return", 2, "force_code", " e23000010 ")) { Sheet = "return", Row = 2, Column = "force_code", Value = "E23999999" },
        new("force by name", FileRules.ForceName, r => r.Set("return", 2, "force_code", "West Yorkshire"), r => r.Set("return", 2, "force_code", "E23000010")) { Sheet = "return", Row = 2, Column = "force_code", Value = "West Yorkshire", Remedy = "Write E23000010, or give a reason." },
        new("other force", FileRules.OtherForce, r => r.Set("return", 2, "force_code", "E23000001"), _ => { }) { Sheet = "return", Row = 2, Column = "force_code", Value = "E23000001, Metropolitan Police", Remedy = "West Yorkshire (E23000010) was chosen. Upload the file for the force that it is of, or correct the code." },
        new("period that is none", FileRules.UnknownPeriod, r => r.Set("return", 2, "period", "2022 Q1"), r => r.Set("return", 2, "period", "Q1 2022/23")) { Sheet = "return", Row = 2, Column = "period", Value = "2022 Q1" },
        new("other period", FileRules.OtherPeriod, r => r.Set("return", 2, "period", "2021/22 Q4"), r => r.Set("return", 2, "period", "2022-23 q1")) { Sheet = "return", Row = 2, Column = "period", Value = "2021/22 Q4", Remedy = "2022/23 Q1 was chosen. Upload the file for the quarter that it is of, or correct the period." },
        new("quarter not over", FileRules.PeriodNotEnded, r => r.Request = r.Request with { Today = new DateOnly(2022, 6, 30) }, r => r.Request = r.Request with { Today = new DateOnly(2022, 7, 1) }) { Sheet = "return", Row = 2, Column = "period", Value = "2022/23 Q1" },
        new("resubmission", FileRules.Resubmission, r => r.Request = r.Request with { History = new() { PublishedVersion = 1 } }, _ => { }) { Value = "2022/23 Q1, version 1 published" },
        new("all recorded crime is a decimal", FileRules.AllCrimeWhole, r => r.Set("return", 2, "all_recorded_crime", "41204.5"), r => r.Set("return", 2, "all_recorded_crime", "[x]")) { Sheet = "return", Row = 2, Column = "all_recorded_crime", Value = "41204.5" },
        new("all recorded crime has a separator", FileRules.AllCrimeSeparator, r => r.Set("return", 2, "all_recorded_crime", "41,204"), r => r.Set("return", 2, "all_recorded_crime", AReturn.Text("41204"))) { Sheet = "return", Row = 2, Column = "all_recorded_crime", Value = "41,204", Remedy = "Format the column as a number, or remove the separator: 41204." },
        new("all recorded crime over 10 million", FileRules.AllCrimeTooLarge, r => r.Set("return", 2, "all_recorded_crime", "10000001"), r => r.Set("return", 2, "all_recorded_crime", "10000000")) { Sheet = "return", Row = 2, Column = "all_recorded_crime", Value = "10000001" },
        new("all recorded crime blank", FileRules.ReturnBlank, r => r.Set("return", 2, "all_recorded_crime", ""), r => r.Set("return", 2, "contact_role", "")) { Sheet = "return", Row = 2, Column = "all_recorded_crime", Value = "blank", Remedy = "Write the number, or [x] if it is not supplied." },
        new("unknown item of coverage", FileRules.UnknownCoverageItem, r => r.Add("coverage", "HAIR|no|"), r => r.Add("coverage", "ethnicity|no|")) { Sheet = "coverage", Row = 4, Column = "item", Value = "HAIR" },
        new("supplied is perhaps", FileRules.UnknownSupply, r => r.Add("coverage", "CSE|perhaps|"), r => r.Add("coverage", "CSE|PART|")) { Sheet = "coverage", Row = 4, Column = "supplied", Value = "perhaps" },
        new("item of coverage twice", FileRules.CoverageTwice, r => r.Add("coverage", "SEXWORK|part|"), r => r.Add("coverage", "MSHT|part|")) { Sheet = "coverage", Row = 4, Column = "item", Value = "SEXWORK", Remedy = "Leave one of rows 2 and 4." },
        new("coverage says no and rows give it", FileRules.CoverageContradicted, r => r.Add("coverage", "FM|no|"), r => r.Add("coverage", "FGM|no|")) { Sheet = "coverage", Row = 4, Column = "FM", Value = "no; given in recorded_offences row 14" },
        new("column of surnames", FileRules.PersonalColumn, r => r.Sheet("recorded_offences").Row(1).Add(AReturn.Text("Victim surname")), r => r.Sheet("recorded_offences").Row(1).Add(AReturn.Text("offence name"))) { Sheet = "recorded_offences", Row = 1, Column = "column G" },
        new("e-mail address in a note", FileRules.PersonalValue, r => r.Set("measures", 2, "note", "Ask jo.smith@example.org"), r => r.Set("measures", 2, "note", "18 @ court")) { Sheet = "measures", Row = 2, Column = "note", Remedy = "The cell seems to hold an e-mail address. Remove what it says of a person. Nothing of the file is kept." },
        new("sheet not in the file", FileRules.SheetNotSupplied, r => r.Remove("suspects"), r => r.Remove("suspects").Add("coverage", "suspects|no|")) { Sheet = "suspects" },
        new("sheet without rows", FileRules.SheetEmpty, r => r.Sheet("suspects").Rows.RemoveRange(1, 3), r => r.Add("coverage", "suspects|no|").Sheet("suspects").Rows.RemoveRange(1, 3)) { Sheet = "suspects", Value = "no rows" },
        new("single CSV file", FileRules.PartialReturn, r => r.AsCsv(), _ => { }),
        new("item of coverage without its word", FileRules.CoverageBlank, r => r.Add("coverage", "CSE||"), r => r.Add("coverage", "CSE|yes|")) { Sheet = "coverage", Row = 4, Column = "supplied", Value = "blank", Remedy = "Write yes, no or part." },
    ];
}
