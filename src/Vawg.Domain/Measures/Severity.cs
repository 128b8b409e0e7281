using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Mean ONS severity weight of recorded offences. Offences without a weight leave numerator and denominator.</summary>
/// <param name="MeanWeight">Mean weight of the offences that have one, or null when none has.</param>
/// <param name="CoveredShare">Share of the offences that have a weight, 0 to 1, or null when there are no offences.</param>
public sealed record Severity(double? MeanWeight, double? CoveredShare)
{
    /// <summary>The weight of an offence, a sub-code's being that of its parent; null where it has none.</summary>
    public static double? WeightOf(Offence offence) => offence.SeverityWeight ?? (offence.Parent is { } parent ? Offences.Get(parent).SeverityWeight : null);

    /// <summary>Weighs each offence by its count; a total of zero or fewer has no mean and no share.</summary>
    public static Severity Mean(IEnumerable<(double? Weight, long Count)> offences)
    {
        var weighted = 0d;
        var covered = 0L;
        var all = 0L;
        foreach (var (weight, count) in offences)
        {
            all += count;
            if (weight is { } known)
            {
                covered += count;
                weighted += known * count;
            }
        }

        return new Severity(covered <= 0 ? null : weighted / covered, all <= 0 ? null : (double)covered / all);
    }
}
