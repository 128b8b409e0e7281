using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in outcomes.</summary>
internal static class OutcomeDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("unknown offence of an outcome", OutcomeRules.UnknownOffence, r => r.Set("outcomes", 5, "offence_code", "ZZ9"), r => r.Set("outcomes", 5, "offence_code", "3B")) { Sheet = "outcomes", Row = 5, Column = "offence_code", Value = "ZZ9" },
        new("1A over 1", OutcomeRules.AlternateOutcome, r => r.Set("outcomes", 4, "count", "38"), r => r.Set("outcomes", 4, "count", "35")) { Sheet = "outcomes", Row = 4, Column = "outcome_code 1A", Value = "38, outcome 1 is 35", Remedy = "Outcome 1 includes 1A: 38 is more than 35. Check both counts." },
        new("outcomes of 12.5", OutcomeRules.Whole, r => r.Set("outcomes", 5, "count", "12.5"), r => r.Set("outcomes", 5, "count", "12")) { Sheet = "outcomes", Row = 5, Column = "count", Value = "12.5" },
        new("outcomes with a space", OutcomeRules.Separator, r => r.Set("outcomes", 6, "count", "1 204"), r => r.Set("outcomes", 6, "count", "1204")) { Sheet = "outcomes", Row = 6, Column = "count", Value = "1 204", Remedy = "Format the column as a number, or remove the separator: 1204." },
        new("outcomes blank", OutcomeRules.Blank, r => r.Set("outcomes", 5, "count", ""), r => r.Set("outcomes", 5, "median_days", "")) { Sheet = "outcomes", Row = 5, Column = "count", Value = "blank", Remedy = "Write the number, or [x] if it is not supplied." },
        new("unknown flag of an outcome", OutcomeRules.UnknownFlag, r => r.Set("outcomes", 5, "flags", "DA,ONLINE"), r => r.Set("outcomes", 5, "flags", "DA;ONLINE")) { Sheet = "outcomes", Row = 5, Column = "flags", Value = "DA,ONLINE", Remedy = "Join the codes by semicolons: DA;ONLINE." },
        new("FGM without HBA of an outcome", OutcomeRules.HonourFlag, r => r.Set("outcomes", 5, "flags", "FGM"), r => r.Set("outcomes", 5, "flags", "HBA;FGM")) { Sheet = "outcomes", Row = 5, Column = "flags", Value = "FGM", Remedy = "Add HBA: write FGM;HBA." },
        new("male victim of an outcome", OutcomeRules.VictimSexByTitle, r => r.Set("outcomes", 9, "victim_sex", "M"), r => r.Set("outcomes", 9, "victim_sex", "U")) { Sheet = "outcomes", Row = 9, Column = "victim_sex", Value = "19C, M", Remedy = "19C is “Rape of a female aged 16 and over”: write F, or correct the offence." },
        new("girl victim of an outcome", OutcomeRules.VictimAgeByTitle, r => r.Set("outcomes", 9, "victim_age_band", "10-12"), r => r.Set("outcomes", 9, "victim_age_band", "unknown")) { Sheet = "outcomes", Row = 9, Column = "victim_age_band", Value = "19C, 10-12", Remedy = "19C is “Rape of a female aged 16 and over”: correct the offence or the age band." },
        new("outcomes over 10 million", OutcomeRules.TooLarge, r => r.Set("outcomes", 5, "count", "10000001"), r => r.Set("outcomes", 5, "count", "[x]")) { Sheet = "outcomes", Row = 5, Column = "count", Value = "10000001" },
        new("outcome twice", OutcomeRules.Duplicate, r => r.Add("outcomes", "closed|8Q|DA|16|F|25-34|1|"), r => r.Add("outcomes", "recorded|8Q|DA|16|F|25-34|1|")) { Sheet = "outcomes", Row = 10, Column = "closed, 8Q, DA, F, 25-34, outcome 16", Value = "12 and 1", Remedy = "Rows 2 and 10 give the same combination. Add them into one row, or correct one of them." },
        new("victim sex of an outcome", OutcomeRules.UnknownSex, r => r.Set("outcomes", 5, "victim_sex", "X"), r => r.Set("outcomes", 5, "victim_sex", "U")) { Sheet = "outcomes", Row = 5, Column = "victim_sex", Value = "X" },
        new("age band of an outcome", OutcomeRules.UnknownAge, r => r.Set("outcomes", 5, "victim_age_band", "16-18"), r => r.Set("outcomes", 5, "victim_age_band", "18-24")) { Sheet = "outcomes", Row = 5, Column = "victim_age_band", Value = "16-18", Remedy = "Write 0-9, 10-12, 13-15, 16-17, 18-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75+ or unknown." },
        new("age band as a serial number", OutcomeRules.AgeAsDate, r => r.Set("outcomes", 5, "victim_age_band", AReturn.Number("44905")), r => r.Set("outcomes", 5, "victim_age_band", "10-12")) { Sheet = "outcomes", Row = 5, Column = "victim_age_band", Value = "44905", Remedy = "The spreadsheet made a date of an age band: format the column as text, and write 10-12 again." },
        new("unknown basis", OutcomeRules.UnknownBasis, r => r.Set("outcomes", 5, "basis", "shut"), r => r.Set("outcomes", 5, "basis", "Recorded")) { Sheet = "outcomes", Row = 5, Column = "basis", Value = "shut" },
        new("negative outcomes", OutcomeRules.Negative, r => r.Set("outcomes", 5, "count", "-1"), r => r.Set("outcomes", 5, "count", "0")) { Sheet = "outcomes", Row = 5, Column = "count", Value = "-1" },
        new("domestic abuse of a child, outcome", OutcomeRules.DomesticAbuseUnder16, r => r.Set("outcomes", 5, "flags", "DA").Set("outcomes", 5, "victim_age_band", "13-15"), r => r.Set("outcomes", 5, "flags", "DA")) { Sheet = "outcomes", Row = 5, Column = "victim_age_band", Value = "DA, 13-15" },
        new("unknown outcome", OutcomeRules.UnknownOutcome, r => r.Set("outcomes", 5, "outcome_code", "23"), r => r.Set("outcomes", 5, "outcome_code", "22")) { Sheet = "outcomes", Row = 5, Column = "outcome_code", Value = "23" },
        new("offence code of an outcome as a number", OutcomeRules.OffenceAsNumber, r => r.Set("outcomes", 5, "offence_code", AReturn.Number("13")), r => r.Set("outcomes", 5, "offence_code", "13")) { Sheet = "outcomes", Row = 5, Column = "offence_code", Value = "13" },
        new("outcome code as a number", OutcomeRules.OutcomeAsNumber, r => r.Set("outcomes", 5, "outcome_code", AReturn.Number("18")), r => r.Set("outcomes", 5, "outcome_code", " 18")) { Sheet = "outcomes", Row = 5, Column = "outcome_code", Value = "18" },
        new("outcome 0 on the closed basis", OutcomeRules.NotYetOnClosed, r => r.Add("outcomes", "closed|8N||0|F|16-17|3|"), r => r.Add("outcomes", "recorded|8N||0|F|16-17|3|")) { Sheet = "outcomes", Row = 10, Column = "outcome_code", Value = "0, closed" },
        new("closed over twice recorded", OutcomeRules.ClosedOverRecorded, r => r.Set("outcomes", 2, "count", "72"), r => r.Set("outcomes", 2, "count", "71")) { Sheet = "outcomes", Column = "Stalking", Value = "107 closed; 53 recorded" },
        new("median days of 40.5", OutcomeRules.MedianDays, r => r.Set("outcomes", 5, "median_days", "40.5"), r => r.Set("outcomes", 5, "median_days", "[z]")) { Sheet = "outcomes", Row = 5, Column = "median_days", Value = "40.5" },
    ];
}
