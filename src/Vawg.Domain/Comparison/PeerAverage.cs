using Vawg.Domain.Measures;

namespace Vawg.Domain.Comparison;

/// <summary>The average of a group of forces, each weighted by its denominator; the force that is compared is one of them.</summary>
/// <param name="Value">Total numerator over total denominator, or null when no force has a known numerator.</param>
/// <param name="ForcesCounted">Forces in the average.</param>
/// <param name="ForcesMissing">Forces of the group whose numerator is missing, which leave numerator and denominator.</param>
public sealed record PeerAverage(double? Value, int ForcesCounted, int ForcesMissing)
{
    /// <summary>What the average is made of, for the line under the figure.</summary>
    public string Words => $"Average of {ForcesCounted} forces, weighted by size, this force included"
        + (ForcesMissing == 0 ? string.Empty : $"; {ForcesMissing} not supplied");

    /// <summary>Total over total, in units per 1 of the denominator times <paramref name="per"/>. Denominators of zero or fewer are refused.</summary>
    public static PeerAverage Of(IReadOnlyCollection<(Count Numerator, long Denominator)> forces, double per = 1000)
    {
        if (forces.Any(f => f.Denominator <= 0))
        {
            throw new ArgumentException("A denominator is zero or fewer.", nameof(forces));
        }

        var known = forces.Where(f => !f.Numerator.IsMissing).ToList();
        double? value = known.Count == 0 ? null : per * known.Sum(f => f.Numerator.Value) / known.Sum(f => f.Denominator);
        return new PeerAverage(value, known.Count, forces.Count - known.Count);
    }
}
