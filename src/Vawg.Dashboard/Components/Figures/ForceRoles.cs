using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Which force of a chart is the chosen one, and which are those that it is compared with.</summary>
internal sealed class ForceRoles(View view)
{
    private readonly HashSet<ForceCode> _peers = [.. Peers(view).Select(f => f.Code)];

    public bool HasPeers => _peers.Count > 0;

    public FocusRole Of(Force force) => force.Code == view.Choice.Force?.Code ? FocusRole.Chosen : _peers.Contains(force.Code) ? FocusRole.Peer : FocusRole.Other;

    /// <summary>The forces that the chosen one is compared with, itself among them; none where it is compared with all.</summary>
    public static IReadOnlyList<Force> Peers(View view) => view.Choice.Comparator.Kind == ComparatorKind.National ? [] : view.Choice.Comparator.ForcesBeside(view.Choice.Force);
}
