using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in suspects.</summary>
internal static class SuspectDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("unknown theme", SuspectRules.UnknownTheme, r => r.Set("suspects", 4, "theme", "THEFT"), r => r.Set("suspects", 4, "theme", "sh")) { Sheet = "suspects", Row = 4, Column = "theme", Value = "THEFT", Remedy = "Write one of DA, RASSO, SH, STALKING, CSAE, ONLINE, MSHT, SPIKING, SEXWORK, HBA." },
        new("more repeat suspects than suspects", SuspectRules.RepeatOverCount, r => r.Set("suspects", 2, "repeat_count", "121"), r => r.Set("suspects", 2, "repeat_count", "120")) { Sheet = "suspects", Row = 2, Column = "repeat_count", Value = "121 of 120" },
        new("half a suspect", SuspectRules.Whole, r => r.Set("suspects", 2, "count", "120.5"), r => r.Set("suspects", 2, "count", "121")) { Sheet = "suspects", Row = 2, Column = "count", Value = "120.5" },
        new("suspects with a point", SuspectRules.Separator, r => r.Set("suspects", 2, "count", "1’204"), r => r.Set("suspects", 2, "count", "1204")) { Sheet = "suspects", Row = 2, Column = "count", Value = "1’204", Remedy = "Format the column as a number, or remove the separator: 1204." },
        new("repeat suspects blank", SuspectRules.Blank, r => r.Set("suspects", 4, "repeat_count", ""), r => r.Set("suspects", 4, "repeat_count", "[x]")) { Sheet = "suspects", Row = 4, Column = "repeat_count", Value = "blank", Remedy = "Write the number, or [x] if it is not supplied." },
        new("suspects over 10 million", SuspectRules.TooLarge, r => r.Set("suspects", 2, "count", "10000001"), r => r.Set("suspects", 2, "count", "10000000")) { Sheet = "suspects", Row = 2, Column = "count", Value = "10000001" },
        new("suspects twice", SuspectRules.Duplicate, r => r.Add("suspects", "DA|M|35-44|ex_partner|1|0"), r => r.Add("suspects", "DA|M|35-44|stranger|1|0")) { Sheet = "suspects", Row = 5, Column = "DA, M, 35-44, ex_partner", Value = "120 and 1", Remedy = "Rows 2 and 5 give the same combination. Add them into one row, or correct one of them." },
        new("sex of the suspect", SuspectRules.UnknownSex, r => r.Set("suspects", 2, "suspect_sex", "man"), r => r.Set("suspects", 2, "suspect_sex", "m")) { Sheet = "suspects", Row = 2, Column = "suspect_sex", Value = "man" },
        new("age band of the suspect", SuspectRules.UnknownAge, r => r.Set("suspects", 2, "suspect_age_band", "75"), r => r.Set("suspects", 2, "suspect_age_band", "75+")) { Sheet = "suspects", Row = 2, Column = "suspect_age_band", Value = "75", Remedy = "Write 0-9, 10-12, 13-15, 16-17, 18-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75+ or unknown." },
        new("age band of the suspect as a date", SuspectRules.AgeAsDate, r => r.Set("suspects", 2, "suspect_age_band", "12-Oct"), r => r.Set("suspects", 2, "suspect_age_band", "10-12")) { Sheet = "suspects", Row = 2, Column = "suspect_age_band", Value = "12-Oct", Remedy = "The spreadsheet made a date of an age band: format the column as text, and write 10-12 again." },
        new("unknown relationship", SuspectRules.UnknownRelationship, r => r.Set("suspects", 2, "relationship", "ex partner"), r => r.Set("suspects", 2, "relationship", "EX_PARTNER")) { Sheet = "suspects", Row = 2, Column = "relationship", Value = "ex partner", Remedy = "Write ex_partner." },
        new("negative suspects", SuspectRules.Negative, r => r.Set("suspects", 4, "repeat_count", "-1"), r => r.Set("suspects", 4, "repeat_count", "1")) { Sheet = "suspects", Row = 4, Column = "repeat_count", Value = "-1" },
    ];
}
