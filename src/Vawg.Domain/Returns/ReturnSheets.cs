namespace Vawg.Domain.Returns;

/// <summary>The seven sheets of a return and their columns: what templates, screening and the guidance go by.</summary>
public static class ReturnSheets
{
    private static readonly ReturnColumn OffenceCode = new("offence_code", ColumnKind.Code, "Home Office offence code, as text. A sub-code's row is not repeated in its parent's.", "8Q");

    private static readonly ReturnColumn Flags = new("flags", ColumnKind.Code, "Flag codes joined by semicolons; empty for none.", "DA;ONLINE");

    private static readonly ReturnColumn VictimSex = new("victim_sex", ColumnKind.Code, "Sex of the victim: F female, M male, U unknown.", "F") { Words = ReturnWords.Sexes.All };

    private static readonly ReturnColumn VictimAge = new("victim_age_band", ColumnKind.Code, "Age of the victim, as text.", "25-34") { Words = ReturnWords.Ages.All };

    public static ReturnSheet Return { get; } = new("return", true, "Whose return it is and for which quarter: one row.",
    [
        new("force_code", ColumnKind.Code, "Code of the force.", "E23000010"),
        new("period", ColumnKind.Code, "The financial quarter.", "2022/23 Q1"),
        new("contact_role", ColumnKind.FreeText, "The role, never the person, that answers questions about the return.", "Performance analyst"),
        new("crime_system", ColumnKind.FreeText, "The system that crime is recorded in.", "Niche"),
        new("all_recorded_crime", ColumnKind.Number, "All crime that the force recorded in the quarter, fraud excluded.", "41204"),
        new("note", ColumnKind.FreeText, "Anything to say of the return as a whole.", string.Empty),
    ]);

    public static ReturnSheet Coverage { get; } = new("coverage", false, "What is not supplied, or supplied in part. What is not listed is supplied.",
    [
        new("item", ColumnKind.Code, "A sheet, a theme code, a flag code or a characteristic.", "ONLINE"),
        new("supplied", ColumnKind.Code, "Whether it is supplied.", "part") { Words = ReturnWords.Supplies.All },
        new("note", ColumnKind.FreeText, "Why.", "Flagged since May 2022 only."),
    ]);

    public static ReturnSheet RecordedOffences { get; } = new("recorded_offences", true, "Offences recorded in the quarter: one row for each exact combination.",
    [
        OffenceCode,
        Flags,
        VictimSex,
        VictimAge,
        new("location", ColumnKind.Code, "Where it took place.", "private") { Words = ReturnWords.Locations.All },
        new("count", ColumnKind.Number, "Offences recorded in the quarter.", "41"),
    ]);

    public static ReturnSheet Outcomes { get; } = new("outcomes", false, "Outcomes: one row for each exact combination on each basis.",
    [
        new("basis", ColumnKind.Code, "closed: decisions recorded in the quarter, outcome 0 left out. recorded: outcomes so far of the offences recorded in it.", "closed") { Words = ReturnWords.Bases.All },
        OffenceCode,
        Flags,
        new("outcome_code", ColumnKind.Code, "Outcome code, as text. 1 includes 1A, 2 includes 2A and 3 includes 3A.", "16"),
        VictimSex,
        VictimAge,
        new("count", ColumnKind.Number, "Outcomes counted.", "12"),
        new("median_days", ColumnKind.Number, "Median days from report to outcome; may be empty.", "84"),
    ]);

    public static ReturnSheet Suspects { get; } = new("suspects", false, "Suspects by theme: one row for each exact combination.",
    [
        new("theme", ColumnKind.Code, "Code of the theme.", "DA"),
        new("suspect_sex", ColumnKind.Code, "Sex of the suspect: F female, M male, U unknown.", "M") { Words = ReturnWords.Sexes.All },
        new("suspect_age_band", ColumnKind.Code, "Age of the suspect, as text.", "35-44") { Words = ReturnWords.Ages.All },
        new("relationship", ColumnKind.Code, "What the suspect is to the victim.", "ex_partner") { Words = ReturnWords.Relationships.All },
        new("count", ColumnKind.Number, "Suspects.", "120"),
        new("repeat_count", ColumnKind.Number, "Of those, suspects of an earlier offence of the theme too.", "31"),
    ]);

    public static ReturnSheet Measures { get; } = new("measures", false, "Measures of the 4P framework: one row for each measure and breakdown.",
    [
        new("measure", ColumnKind.Code, "Code of the measure.", "ORDER_GRANTED"),
        new("breakdown", ColumnKind.Code, "One of the breakdowns that the measure allows; empty when it has none.", "DVPO"),
        new("value", ColumnKind.Number, "In the unit of the measure.", "18"),
        new("note", ColumnKind.FreeText, "Anything to say of the value.", string.Empty),
    ]);

    public static ReturnSheet Commitments { get; } = new("commitments", false, "How far the force is with each commitment of the frameworks: one row for each.",
    [
        new("commitment", ColumnKind.Code, "Reference of the commitment, as text.", "A4"),
        new("status", ColumnKind.Code, "How far it is.", "in_progress") { Words = ReturnWords.Statuses.All },
        new("due", ColumnKind.Day, "The day by which the force means to have it embedded; may be empty.", "2023-03-31"),
        new("owner_role", ColumnKind.FreeText, "The role, never the person, that answers for it.", "Head of public protection"),
        new("evidence", ColumnKind.FreeText, "What shows it; needed when it is embedded.", "Skills audit of May 2022"),
        new("note", ColumnKind.FreeText, "Anything to say of it.", string.Empty),
    ]);

    /// <summary>The seven, in the order of a template.</summary>
    public static IReadOnlyList<ReturnSheet> All { get; } = [Return, Coverage, RecordedOffences, Outcomes, Suspects, Measures, Commitments];

    /// <summary>Sheets that a template holds for its reader alone; they are not read as data.</summary>
    public static IReadOnlyList<string> ForTheReader { get; } = ["guidance", "codes", "example"];

    /// <summary>Finds a sheet by name; case and surrounding space are ignored.</summary>
    public static ReturnSheet? Find(string? name) => All.FirstOrDefault(s => s.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));

    public static bool IsForTheReader(string name) => ForTheReader.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
