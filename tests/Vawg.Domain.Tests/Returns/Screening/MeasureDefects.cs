using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in measures.</summary>
internal static class MeasureDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("unknown measure", MeasureRules.UnknownMeasure, r => r.Set("measures", 13, "measure", "MARACS"), r => r.Set("measures", 13, "measure", "marac_cases")) { Sheet = "measures", Row = 13, Column = "measure", Value = "MARACS" },
        new("unknown breakdown", MeasureRules.UnknownBreakdown, r => r.Set("measures", 2, "breakdown", "ASBO"), r => r.Set("measures", 2, "breakdown", "dvpo")) { Sheet = "measures", Row = 2, Column = "breakdown", Value = "ASBO", Remedy = "ORDER_APPLIED allows DVPN, DVPO, DAPN, DAPO, SPO, SPO_INTERIM, NMO, RESTRAINING, FMPO, FGMPO, SHPO, SRO, STPO." },
        new("value of 20,5", MeasureRules.Whole, r => r.Set("measures", 2, "value", "20,5"), r => r.Set("measures", 2, "value", AReturn.Text("20"))) { Sheet = "measures", Row = 2, Column = "value", Value = "20,5" },
        new("value with separators", MeasureRules.Separator, r => r.Set("measures", 2, "value", "1,204,000"), r => r.Set("measures", 2, "value", "1204000")) { Sheet = "measures", Row = 2, Column = "value", Value = "1,204,000", Remedy = "Format the column as a number, or remove the separator: 1204000." },
        new("more trained than in post", MeasureRules.TrainedOverInPost, r => r.Set("measures", 6, "value", "25"), r => r.Set("measures", 6, "value", "24")) { Sheet = "measures", Row = 6, Column = "SPECIALIST_TRAINED, SOLO", Value = "25 of 24", Remedy = "Check SPECIALIST_IN_POST for SOLO." },
        new("more orders granted than applied for", MeasureRules.GrantedOverApplied, r => r.Set("measures", 3, "value", "21"), r => r.Set("measures", 3, "value", "20")) { Sheet = "measures", Row = 3, Column = "ORDER_GRANTED, DVPO", Value = "21 of 20", Remedy = "Check ORDER_APPLIED for DVPO." },
        new("more disclosures than applications", MeasureRules.MadeOverApplications, r => r.Set("measures", 8, "value", "16"), r => r.Set("measures", 8, "value", "15")) { Sheet = "measures", Row = 8, Column = "DISCLOSURE_MADE, DVDS_RIGHT_TO_ASK", Value = "16 of 15", Remedy = "Check DISCLOSURE_APPLICATIONS for DVDS_RIGHT_TO_ASK." },
        new("more repeat victims than victims", MeasureRules.PartOverWhole, r => r.Set("measures", 15, "value", "251"), r => r.Set("measures", 15, "value", "250")) { Sheet = "measures", Row = 15, Column = "VICTIMS_REPEAT", Value = "251 of 250", Remedy = "Check VICTIMS." },
        new("value blank", MeasureRules.Blank, r => r.Set("measures", 13, "value", ""), r => r.Set("measures", 13, "note", "")) { Sheet = "measures", Row = 13, Column = "value", Value = "blank", Remedy = "Write the number, or [x] if it is not supplied." },
        new("value over 10 million", MeasureRules.TooLarge, r => r.Set("measures", 13, "value", "10000001"), r => r.Set("measures", 13, "value", "10000000")) { Sheet = "measures", Row = 13, Column = "value", Value = "10000001" },
        new("measure twice", MeasureRules.Duplicate, r => r.Add("measures", "VICTIMS||9|"), r => r.Add("measures", "MARAC_REPEAT||9|")) { Sheet = "measures", Row = 16, Column = "VICTIMS", Value = "250 and 9", Remedy = "Rows 14 and 16 give the same combination. Leave one of the rows." },
        new("negative value", MeasureRules.Negative, r => r.Set("measures", 13, "value", "-1"), r => r.Set("measures", 13, "value", "0")) { Sheet = "measures", Row = 13, Column = "value", Value = "-1" },
    ];
}
