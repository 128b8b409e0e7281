using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in recorded offences.</summary>
internal static class OffenceDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("unknown offence", OffenceRules.UnknownOffence, r => r.Set("recorded_offences", 15, "offence_code", "ZZ9"), r => r.Set("recorded_offences", 15, "offence_code", "3b")) { Sheet = "recorded_offences", Row = 15, Column = "offence_code", Value = "ZZ9" },
        new("offence code as a number", OffenceRules.OffenceAsNumber, r => r.Set("recorded_offences", 16, "offence_code", AReturn.Number("4.1")), r => r.Set("recorded_offences", 16, "offence_code", "4.1")) { Sheet = "recorded_offences", Row = 16, Column = "offence_code", Value = "4.1" },
        new("count of 12.5", OffenceRules.Whole, r => r.Set("recorded_offences", 3, "count", "12.5"), r => r.Set("recorded_offences", 3, "count", "1.2E1")) { Sheet = "recorded_offences", Row = 3, Column = "count", Value = "12.5" },
        new("count with a comma", OffenceRules.Separator, r => r.Set("recorded_offences", 3, "count", "1,204"), r => r.Set("recorded_offences", 3, "count", AReturn.Text(" 1204 "))) { Sheet = "recorded_offences", Row = 3, Column = "count", Value = "1,204", Remedy = "Format the column as a number, or remove the separator: 1204." },
        new("victim sex blank", OffenceRules.Blank, r => r.Set("recorded_offences", 3, "victim_sex", ""), r => r.Set("recorded_offences", 3, "flags", "")) { Sheet = "recorded_offences", Row = 3, Column = "victim_sex", Value = "blank", Remedy = "Write F, M or U." },
        new("unknown flag", OffenceRules.UnknownFlag, r => r.Set("recorded_offences", 3, "flags", "DV"), r => r.Set("recorded_offences", 3, "flags", "da ; online")) { Sheet = "recorded_offences", Row = 3, Column = "flags", Value = "DV", Remedy = "DV is not a flag: write codes of the list of flags, joined by semicolons." },
        new("FM without HBA", OffenceRules.HonourFlag, r => r.Set("recorded_offences", 14, "flags", "FM"), r => r.Set("recorded_offences", 14, "flags", "HBA")) { Sheet = "recorded_offences", Row = 14, Column = "flags", Value = "FM", Remedy = "Add HBA: write FM;HBA." },
        new("male victim of rape of a female", OffenceRules.VictimSexByTitle, r => r.Set("recorded_offences", 6, "victim_sex", "M"), r => r.Set("recorded_offences", 6, "victim_sex", "U")) { Sheet = "recorded_offences", Row = 6, Column = "victim_sex", Value = "19C, M", Remedy = "19C is “Rape of a female aged 16 and over”: write F, or correct the offence." },
        new("girl victim of rape of a woman", OffenceRules.VictimAgeByTitle, r => r.Set("recorded_offences", 6, "victim_age_band", "13-15"), r => r.Set("recorded_offences", 6, "victim_age_band", "16-17")) { Sheet = "recorded_offences", Row = 6, Column = "victim_age_band", Value = "19C, 13-15", Remedy = "19C is “Rape of a female aged 16 and over”: correct the offence or the age band." },
        new("count over 10 million", OffenceRules.TooLarge, r => r.Set("recorded_offences", 3, "count", "10000001"), r => r.Set("recorded_offences", 3, "count", "[z]")) { Sheet = "recorded_offences", Row = 3, Column = "count", Value = "10000001" },
        new("combination twice", OffenceRules.Duplicate, r => r.Add("recorded_offences", "8Q|DA|F|25-34|private|6"), r => r.Add("recorded_offences", "8Q|DA|F|25-34|public|6")) { Sheet = "recorded_offences", Row = 20, Column = "8Q, DA, F, 25-34, private", Value = "41 and 6", Remedy = "Rows 2 and 20 give the same combination. Add them into one row, or correct one of them." },
        new("victim sex in full", OffenceRules.UnknownSex, r => r.Set("recorded_offences", 3, "victim_sex", "Female"), r => r.Set("recorded_offences", 3, "victim_sex", " f ")) { Sheet = "recorded_offences", Row = 3, Column = "victim_sex", Value = "Female", Remedy = "Write F." },
        new("age band with a long dash", OffenceRules.UnknownAge, r => r.Set("recorded_offences", 3, "victim_age_band", "25–34"), r => r.Set("recorded_offences", 3, "victim_age_band", "25-34")) { Sheet = "recorded_offences", Row = 3, Column = "victim_age_band", Value = "25–34", Remedy = "Write 25-34." },
        new("age band as a date", OffenceRules.AgeAsDate, r => r.Set("recorded_offences", 19, "victim_age_band", AReturn.Day("2022-12-10")), r => r.Set("recorded_offences", 19, "victim_age_band", "13-15")) { Sheet = "recorded_offences", Row = 19, Column = "victim_age_band", Value = "2022-12-10", Remedy = "The spreadsheet made a date of an age band: format the column as text, and write 10-12 again." },
        new("unknown location", OffenceRules.UnknownLocation, r => r.Set("recorded_offences", 3, "location", "home"), r => r.Set("recorded_offences", 3, "location", "Education")) { Sheet = "recorded_offences", Row = 3, Column = "location", Value = "home", Remedy = "Write private, public, education, online or unknown." },
        new("negative count", OffenceRules.Negative, r => r.Set("recorded_offences", 3, "count", "-2"), r => r.Set("recorded_offences", 3, "count", "0")) { Sheet = "recorded_offences", Row = 3, Column = "count", Value = "-2" },
        new("domestic abuse of a child", OffenceRules.DomesticAbuseUnder16, r => r.Set("recorded_offences", 7, "flags", "DA;CSA"), r => r.Set("recorded_offences", 5, "flags", "DA")) { Sheet = "recorded_offences", Row = 7, Column = "victim_age_band", Value = "DA, 13-15" },
        new("negative theme", OffenceRules.NegativeTheme, r => r.Set("recorded_offences", 11, "count", "-2"), r => r.Set("recorded_offences", 11, "count", "0")) { Sheet = "recorded_offences", Column = "Modern slavery and human trafficking", Value = "-2", Others = "R-16" },
        new("theme at zero", OffenceRules.SilentTheme, r => r.Set("recorded_offences", 12, "count", "0").Request = r.Request with { History = new() { ReportedByPeers = new HashSet<string>(StringComparer.Ordinal) { "SPIKING" } } }, r => r.Set("recorded_offences", 12, "count", "1").Request = r.Request with { History = new() { ReportedByPeers = new HashSet<string>(StringComparer.Ordinal) { "SPIKING" } } }) { Sheet = "recorded_offences", Column = "SPIKING", Value = "0; most other forces report it", Remedy = "Say in coverage that SPIKING is not supplied if it was not collected, or give a reason." },
        new("share of a flag", OffenceRules.FlagShare, r => r.Request = r.Request with { History = DomesticAbuseIn(300, 310) }, r => r.Request = r.Request with { History = DomesticAbuseIn(540, 560) }) { Sheet = "recorded_offences", Column = "DA", Value = "55.2%; 27.8% to 33.1% in 10 quarters before" },
        new("change of a theme", OffenceRules.ThemeChange, r => r.Request = r.Request with { History = StalkingAndHarassmentBefore(60) }, r => r.Request = r.Request with { History = StalkingAndHarassmentBefore(100) }) { Sheet = "recorded_offences", Column = "Stalking and harassment", Value = "143; 60 a year before (z 6.0)" },
    ];

    private static ReturnHistory StalkingAndHarassmentBefore(long count) => new() { YearBefore = new Dictionary<string, Count>(StringComparer.Ordinal) { ["SH"] = Count.Of(count) } };

    /// <summary>Ten quarters in which so many of a thousand offences carried the flag, by turns.</summary>
    private static ReturnHistory DomesticAbuseIn(long one, long other) => new()
    {
        FlagQuarters = new Dictionary<FlagSet, IReadOnlyList<(long, long)>>
        {
            [FlagSet.DomesticAbuse] = Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? one : other, 1_000L)).ToList(),
        },
    };
}
