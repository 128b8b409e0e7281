namespace Vawg.Data.Queries.Progress;

/// <summary>The median force in a pillar: of the lower bounds, of what was reported, and of the upper bounds, each for itself.</summary>
/// <param name="Forces">Forces that reported anything for the quarter.</param>
public sealed record MedianProgress(double Lower, double? Reported, double Upper, int Forces)
{
    internal static double? Of(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
