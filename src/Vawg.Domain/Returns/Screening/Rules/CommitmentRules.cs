namespace Vawg.Domain.Returns.Screening.Rules;

/// <summary>Rules on the sheet of commitments.</summary>
public static class CommitmentRules
{
    public static ScreeningRule EmbeddedNeedsEvidence { get; } = new("C-01", FindingSeverity.Fail, "Embedded needs evidence", "Name the evidence, or change the status.");

    public static ScreeningRule UnknownCommitment { get; } = new("C-02", FindingSeverity.Fail, "Commitment must be on the list", "Write the reference of a commitment.");

    public static ScreeningRule UnknownStatus { get; } = new("C-03", FindingSeverity.Fail, "Status must be on the list", "Write one of its words.");

    public static ScreeningRule DueNotADay { get; } = new("C-04", FindingSeverity.Fail, "Due must be a day", "Format the cell as a date, or write it as 2023-03-31; leave it empty if there is none.");

    public static ScreeningRule Blank { get; } = new("C-05", FindingSeverity.Fail, "Commitment and status must not be blank", "Write the value, or delete the row.");

    public static ScreeningRule OverdueWithoutNote { get; } = new("C-06", FindingSeverity.Warning, "A commitment overdue at the end of the quarter has no note", "Give a reason, or say in the note why it is late.");

    public static ScreeningRule CommitmentAsNumber { get; } = new("C-07", FindingSeverity.Fail, "Commitment must be text, not a number or a date", "Format the column as text, and write the reference again.");

    public static ScreeningRule Duplicate { get; } = new("C-11", FindingSeverity.Fail, "The same commitment twice", "Leave one of the rows.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        EmbeddedNeedsEvidence,
        UnknownCommitment,
        UnknownStatus,
        DueNotADay,
        Blank,
        OverdueWithoutNote,
        CommitmentAsNumber,
        Duplicate,
    ];
}
