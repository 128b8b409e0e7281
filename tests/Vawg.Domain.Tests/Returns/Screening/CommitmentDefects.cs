using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in commitments.</summary>
internal static class CommitmentDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("embedded without evidence", CommitmentRules.EmbeddedNeedsEvidence, r => r.Set("commitments", 2, "evidence", ""), r => r.Set("commitments", 3, "evidence", "")) { Sheet = "commitments", Row = 2, Column = "evidence", Value = "blank" },
        new("unknown commitment", CommitmentRules.UnknownCommitment, r => r.Set("commitments", 3, "commitment", "Z4"), r => r.Set("commitments", 3, "commitment", "a5")) { Sheet = "commitments", Row = 3, Column = "commitment", Value = "Z4" },
        new("unknown status", CommitmentRules.UnknownStatus, r => r.Set("commitments", 3, "status", "done"), r => r.Set("commitments", 3, "status", "In progress")) { Sheet = "commitments", Row = 3, Column = "status", Value = "done", Remedy = "Write not_reported, not_started, planned, in_progress, embedded or not_applicable." },
        new("due as it is spoken", CommitmentRules.DueNotADay, r => r.Set("commitments", 3, "due", AReturn.Text("31/03/2023")), r => r.Set("commitments", 3, "due", AReturn.Text("2023-03-31"))) { Sheet = "commitments", Row = 3, Column = "due", Value = "31/03/2023", Remedy = "Format the cell as a date, or write 2023-03-31." },
        new("status blank", CommitmentRules.Blank, r => r.Set("commitments", 3, "status", ""), r => r.Set("commitments", 3, "due", "")) { Sheet = "commitments", Row = 3, Column = "status", Value = "blank", Remedy = "Write not_reported, not_started, planned, in_progress, embedded or not_applicable." },
        new("overdue without note", CommitmentRules.OverdueWithoutNote, r => r.Set("commitments", 4, "note", ""), r => r.Set("commitments", 4, "due", "2022-06-30")) { Sheet = "commitments", Row = 4, Column = "note", Value = "A9, due 2022-03-31" },
        new("commitment as a number", CommitmentRules.CommitmentAsNumber, r => r.Set("commitments", 3, "commitment", AReturn.Number("3.2")), r => r.Set("commitments", 3, "commitment", "A7")) { Sheet = "commitments", Row = 3, Column = "commitment", Value = "3.2" },
        new("commitment twice", CommitmentRules.Duplicate, r => r.Add("commitments", "A4|planned||||"), r => r.Add("commitments", "A5|planned||||")) { Sheet = "commitments", Row = 5, Column = "commitment", Value = "A4", Remedy = "Leave one of rows 3 and 5." },
    ];
}
