using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>How far a force is with each commitment. One is overdue without a word, which screening asks about.</summary>
internal static class CommitmentSteps
{
    private static readonly CommitmentStatus[] Steps = [CommitmentStatus.Embedded, CommitmentStatus.InProgress, CommitmentStatus.Planned, CommitmentStatus.NotStarted];

    public static List<IReadOnlyList<object?>> Rows()
    {
        var overdue = Commitments.OfForces.First(c => c.Due is not null).Reference;
        return [.. Commitments.OfForces.Select((c, i) => Cells(c, c.Reference == overdue ? CommitmentStatus.InProgress : Steps[i % Steps.Length], c.Reference != overdue))];
    }

    private static IReadOnlyList<object?> Cells(Commitment commitment, CommitmentStatus status, bool hasNote) =>
    [
        commitment.Reference, status.Code(), commitment.Due, "Head of public protection",
        status == CommitmentStatus.Embedded ? "Review closed in May" : null,
        hasNote ? "On the plan of the force" : null,
    ];
}
