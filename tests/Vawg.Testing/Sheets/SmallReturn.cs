namespace Vawg.Testing.Sheets;

/// <summary>A small return for a force and quarter as a zip of CSV files; tests change one thing of it.</summary>
public sealed record SmallReturn
{
    public required string ForceCode { get; init; }

    /// <summary>As a return writes it: 2022/23 Q1.</summary>
    public string Period { get; init; } = "2022/23 Q1";

    /// <summary>Offences of stalking that carry the flags.</summary>
    public object Stalking { get; init; } = "41";

    public object Harassment { get; init; } = "12";

    public string StalkingFlags { get; init; } = "DA";

    public string Note { get; init; } = string.Empty;

    public byte[] ToBytes() => new CsvZip()
        .Sheet("return", ["force_code", "period", "contact_role", "crime_system", "all_recorded_crime", "note"], [ForceCode, Period, "Performance lead", "Niche", "41204", Note])
        .Sheet("coverage", ["item", "supplied", "note"], ["suspects", "no", "Not collected."], ["SEXWORK", "part", "A local marker."])
        .Sheet(
            "recorded_offences",
            ["offence_code", "flags", "victim_sex", "victim_age_band", "location", "count"],
            ["8Q", StalkingFlags, "F", "25-34", "private", Stalking],
            ["8L", "", "F", "18-24", "public", Harassment],
            ["19C", "", "F", "18-24", "private", "9"])
        .Sheet(
            "outcomes",
            ["basis", "offence_code", "flags", "outcome_code", "victim_sex", "victim_age_band", "count", "median_days"],
            ["closed", "8Q", "DA", "16", "F", "25-34", "12", "84"],
            ["closed", "8Q", "DA", "1", "F", "25-34", "5", ""],
            ["recorded", "8Q", "DA", "0", "F", "25-34", "36", ""],
            ["recorded", "8Q", "DA", "1", "F", "25-34", "5", ""])
        .Sheet("measures", ["measure", "breakdown", "value", "note"], ["ORDER_APPLIED", "DVPO", "20", ""], ["ORDER_GRANTED", "DVPO", "18", ""])
        .Sheet("commitments", ["commitment", "status", "due", "owner_role", "evidence", "note"], ["A1", "embedded", "", "Head of standards", "Review closed in May 2022", ""])
        .ToBytes();
}
