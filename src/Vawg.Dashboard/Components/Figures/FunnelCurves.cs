using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The limits of a funnel as curves over the sizes of the forces drawn.</summary>
internal static class FunnelCurves
{
    private const int Steps = 40;

    /// <param name="scale">By how much limits are multiplied to be in the unit of the chart: 100 for shares.</param>
    public static IReadOnlyList<FunnelLimit> Of(FunnelResult funnel, long least, long most, double scale = 1) => Enumerable.Range(0, Steps + 1)
        .Select(i => Math.Max(1, (long)(least * 0.9 * Math.Pow((double)most / least * 1.2, (double)i / Steps))))
        .Select(d => (Denominator: d, Limits: funnel.LimitsAt(d)))
        .Select(l => new FunnelLimit(l.Denominator, scale * l.Limits.Lower998, scale * l.Limits.Lower95, scale * l.Limits.Upper95, scale * l.Limits.Upper998))
        .ToList();
}
