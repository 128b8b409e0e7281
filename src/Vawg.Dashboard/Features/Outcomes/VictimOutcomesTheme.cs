using Vawg.Domain.Measures;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls and women of one theme: in the chosen force where there is one, and in the nation.</summary>
public sealed record VictimOutcomesTheme(Topic Topic, IReadOnlyList<VictimOutcomesPlace> Places)
{
    /// <summary>The groups of victims that there can be.</summary>
    public IEnumerable<VictimGroup> Groups => GroupsOf(Topic);

    /// <summary>The same of a topic.</summary>
    public static IEnumerable<VictimGroup> GroupsOf(Topic topic) => VictimGroups.All.Where(g => topic.Selection.Theme is not { } theme || VictimGroups.CanBeOf(theme.Rule, g));
}
