using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>How many forces of a topic lie outside the limits, in a table cell.</summary>
internal static class OutlierText
{
    /// <summary>"2 higher, 1 lower"; not shown to a reader of one force, or where the figures of single forces are hidden.</summary>
    public static string Of(View view, TopicTable table)
    {
        if (view.OwnForce is not null || view.Figures.View.HidesForces(table.Topic.Selection))
        {
            return "Not shown";
        }

        var higher = table.Rows.Count(r => r.Position is FunnelPosition.Higher95 or FunnelPosition.Higher998);
        var lower = table.Rows.Count(r => r.Position is FunnelPosition.Lower95 or FunnelPosition.Lower998);
        return (higher, lower) switch
        {
            (0, 0) => "None",
            (_, 0) => $"{higher} higher",
            (0, _) => $"{lower} lower",
            _ => $"{higher} higher, {lower} lower",
        };
    }
}
