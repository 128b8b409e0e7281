using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Progress;

/// <summary>How far a force is with the commitments of a pillar, from 0 to 1: the mean of what it reported, and the bounds within which it lies whatever was not reported.</summary>
public sealed record PillarProgress
{
    /// <summary>With what was not reported as nothing.</summary>
    public required double Lower { get; init; }

    /// <summary>The weighted mean of what was reported; null when nothing was.</summary>
    public required double? Reported { get; init; }

    /// <summary>With what was not reported as embedded.</summary>
    public required double Upper { get; init; }

    /// <summary>Rows that count.</summary>
    public required int Rows { get; init; }

    /// <summary>Of those, the ones that were reported.</summary>
    public required int ReportedRows { get; init; }

    /// <summary>The progress over those rows that count; null when none does. Headings and rows of national bodies never do, nor what does not apply.</summary>
    public static PillarProgress? Of(IEnumerable<(Commitment Commitment, CommitmentStatus Status)> rows)
    {
        var (counted, reported, weight, reportedWeight, points) = (0, 0, 0d, 0d, 0d);
        foreach (var (commitment, status) in rows.Where(r => Counts(r.Commitment) && r.Status != CommitmentStatus.NotApplicable))
        {
            counted++;
            weight += commitment.Weight;
            if (status.Points() is { } known)
            {
                reported++;
                reportedWeight += commitment.Weight;
                points += commitment.Weight * known;
            }
        }

        if (weight <= 0)
        {
            return null;
        }

        var (lower, upper) = (points / weight, Math.Min(1, (points + weight - reportedWeight) / weight));
        return new PillarProgress
        {
            Lower = lower,
            Upper = Math.Max(lower, upper),
            Reported = reportedWeight > 0 ? Math.Clamp(points / reportedWeight, lower, Math.Max(lower, upper)) : null,
            Rows = counted,
            ReportedRows = reported,
        };
    }

    /// <summary>Whether a commitment counts in the progress of a force.</summary>
    public static bool Counts(Commitment commitment) => commitment is { Counts: true, IsForForces: true };
}
