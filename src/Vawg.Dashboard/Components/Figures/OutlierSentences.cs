using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>How many forces are outside the limits of a funnel, in a sentence.</summary>
internal static class OutlierSentences
{
    /// <summary>Forces that a sentence names; more are counted.</summary>
    private const int MostNamed = 6;

    public static string Of(IReadOnlyCollection<(string Force, FunnelPosition? Position)> forces)
    {
        var higher = Named(forces, FunnelPosition.Higher95, FunnelPosition.Higher998);
        var lower = Named(forces, FunnelPosition.Lower95, FunnelPosition.Lower998);
        var far = forces.Count(r => r.Position is FunnelPosition.Lower998 or FunnelPosition.Higher998);
        if (higher.Count + lower.Count == 0)
        {
            return "No force is outside the 95% limits of comparable forces.";
        }

        var outside = $"{Part(higher, "higher")}{(higher.Count > 0 && lower.Count > 0 ? "; " : string.Empty)}{Part(lower, "lower")}";
        return $"{FigureSources.Capitalised(outside)} than comparable forces (95%). {(far == 0 ? "None is" : far == 1 ? "One is" : $"{FigurePresenter.Whole(far)} are")} outside the 99.8% limits.";
    }

    private static List<string> Named(IEnumerable<(string Force, FunnelPosition? Position)> forces, FunnelPosition near, FunnelPosition far) =>
        forces.Where(r => r.Position == near || r.Position == far).Select(r => r.Force).ToList();

    private static string Part(List<string> names, string word) => names.Count switch
    {
        0 => string.Empty,
        1 => $"{names[0]} is {word}",
        <= MostNamed => $"{string.Join(", ", names[..^1])} and {names[^1]} are {word}",
        _ => $"{FigurePresenter.Whole(names.Count)} forces are {word}",
    };
}
