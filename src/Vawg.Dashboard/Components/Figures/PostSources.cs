using Vawg.Domain.Indicators;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The indicators of specialist posts on which the capacity and capability of a theme rest: one for each role that serves it.</summary>
internal static class PostSources
{
    /// <summary>None for a theme without roles of its own, and for criteria that posts do not tell.</summary>
    public static IEnumerable<Indicator> Of(Theme theme, Criterion criterion)
    {
        var column = criterion switch
        {
            Criterion.CapacityGap => "filled",
            Criterion.CapabilityGap => "trained",
            _ => null,
        };
        return column is null || !SpecialistPosts.RolesOf.TryGetValue(theme.Code, out var roles) ? [] : roles.Select(r => SourceOf(column, r));
    }

    private static Indicator SourceOf(string column, string role)
    {
        var slug = $"{column}-{new IndicatorRow(role, role).Slug}";
        return IndicatorList.Find(slug) ?? throw new InvalidOperationException($"No indicator of posts has the address {slug}.");
    }
}
