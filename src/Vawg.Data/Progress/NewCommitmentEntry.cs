using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Progress;

/// <summary>How far a force is with a commitment as somebody wrote it in the form, before it is kept.</summary>
public sealed record NewCommitmentEntry
{
    public required Collection Collection { get; init; }

    public required Force Force { get; init; }

    public required Commitment Commitment { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required Quarter? Quarter { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required CommitmentStatus? Status { get; init; }

    public required string OwnerRole { get; init; }

    public required DateOnly? Due { get; init; }

    /// <summary>Whether something was written as a day that is none.</summary>
    public required bool IsDueUnread { get; init; }

    public required string Evidence { get; init; }

    public required string Note { get; init; }

    /// <summary>How many entries the commitment had when the form was opened.</summary>
    public required int BasedOn { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today)
    {
        var problems = new List<(string, string)>();
        if (Status is null or CommitmentStatus.NotReported)
        {
            problems.Add(("status", "Choose how far it is."));
        }

        if (Quarter is not { } quarter || quarter > Domain.Periods.Quarter.Containing(today))
        {
            problems.Add(("quarter", "Choose a quarter that has begun."));
        }

        if (IsDueUnread)
        {
            problems.Add(("due", "Write the day as day, month and year, or leave it empty."));
        }

        Text("owner", OwnerRole, missing: null);
        Text("evidence", Evidence, Status == CommitmentStatus.Embedded ? "Name what shows that it is embedded: a document, a review or a figure. Without evidence choose \u201cIn progress\u201d." : null);
        Text("note", Note, missing: null);
        return problems;

        void Text(string field, string text, string? missing)
        {
            if (EnteredText.Problem(text, StoredCommitmentEntry.LongestText, missing) is { } problem)
            {
                problems.Add((field, problem));
            }
        }
    }
}
