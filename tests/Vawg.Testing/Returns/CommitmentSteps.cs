using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>How far a force is with each commitment. One is overdue without a word, which screening asks about.</summary>
internal static class CommitmentSteps
{
    private static readonly CommitmentStatus[] Steps = [CommitmentStatus.Embedded, CommitmentStatus.InProgress, CommitmentStatus.Planned, CommitmentStatus.NotStarted];

    /// <param name="quarter">In the middle of it the one that is overdue was due.</param>
    public static List<IReadOnlyList<object?>> Rows(Quarter quarter)
    {
        var overdue = Commitments.OfForces.First(c => c.Due is not null);
        return
        [
            .. Commitments.OfForces.Select((c, i) => c == overdue
                ? Cells(c, CommitmentStatus.InProgress, quarter.FirstDay.AddMonths(1), note: null)
                : Cells(c, Steps[i % Steps.Length], c.Due, "On the plan of the force")),
        ];
    }

    private static IReadOnlyList<object?> Cells(Commitment commitment, CommitmentStatus status, DateOnly? due, string? note) =>
    [
        commitment.Reference, status.Code(), due, "Head of public protection",
        status == CommitmentStatus.Embedded ? "Review closed in May" : null,
        note,
    ];
}
