using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>A funnel as it is drawn: its forces, and the limits as curves over their sizes.</summary>
internal static class FunnelDrawing
{
    private const int Steps = 40;

    /// <summary>The key of a funnel: the chosen force and its peers apart from the rest.</summary>
    public static IReadOnlyList<KeyItem> KeyOf(View view)
    {
        KeyItem[] limits = [new(KeyMark.InnerLimits, "95% limits"), new(KeyMark.Limits, "99.8% limits")];
        if (view.Choice.Force is not { } force)
        {
            return [new(KeyMark.OtherPoint, "force"), .. limits];
        }

        KeyItem[] peers = new ForceRoles(view).HasPeers ? [new(KeyMark.PeerPoint, view.Choice.Comparator.Name(force))] : [];
        return [new(KeyMark.ChosenPoint, force.Name), .. peers, new(KeyMark.OtherPoint, "other forces"), .. limits];
    }

    /// <param name="funnel">The limits.</param>
    /// <param name="points">The forces drawn, at least one, in the unit of the chart.</param>
    /// <param name="centre">The centre as it is labelled.</param>
    /// <param name="denominator">What the denominators count.</param>
    /// <param name="scale">By how much limits are multiplied to be in the unit of the chart: 100 for shares.</param>
    public static FunnelChart Of(FunnelResult funnel, IReadOnlyList<Charts.FunnelPoint> points, string centre, string denominator, double scale = 1)
    {
        var (least, most) = ((long)points.Min(p => p.Denominator), (long)points.Max(p => p.Denominator));
        var limits = Enumerable.Range(0, Steps + 1)
            .Select(i => Math.Max(1, (long)(least * 0.9 * Math.Pow((double)most / least * 1.2, (double)i / Steps))))
            .Select(d => (Denominator: d, Limits: funnel.LimitsAt(d)))
            .Select(l => new FunnelLimit(l.Denominator, scale * l.Limits.Lower998, scale * l.Limits.Lower95, scale * l.Limits.Upper95, scale * l.Limits.Upper998))
            .ToList();
        return new FunnelChart(points, limits, new Presented(scale * funnel.Centre, centre)) { DenominatorLabel = FigureSources.Capitalised(denominator) };
    }

    /// <summary>The same with an axis that starts near the figures where they lie far from zero.</summary>
    public static FunnelChart From(this FunnelChart chart, string suffix) => chart with
    {
        Axis = new ValueAxis(suffix, AxisStart.Of([.. chart.Points.Select(p => p.Figure.Value), .. chart.Limits.Select(l => (double?)l.Lower998), .. chart.Limits.Select(l => (double?)l.Upper998)])),
    };
}
