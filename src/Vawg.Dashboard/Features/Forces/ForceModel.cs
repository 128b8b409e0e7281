using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>Everything that a force's page shows for one choice.</summary>
public sealed class ForceModel
{
    public ForceModel(View view, Force force, IReadOnlyList<ForceRestatement> restatements)
    {
        View = view;
        Force = force;
        Restatements = restatements;
        Forces = new ForcesModel(view, view.Topic);
        Trend = new TrendModel(view, force, view.Topic);
        Rows = view.Figures.Topics.Select(t => new ForceTopic(view, force, t)).ToList();
    }

    public View View { get; }

    public Force Force { get; }

    /// <summary>The topic's rate in every force, for the chart among all forces.</summary>
    public ForcesModel Forces { get; }

    public TrendModel Trend { get; }

    /// <summary>Each topic in this force.</summary>
    public IReadOnlyList<ForceTopic> Rows { get; }

    public IReadOnlyList<ForceRestatement> Restatements { get; }

    public bool HasPeers => View.Choice.Comparator.Kind != ComparatorKind.National;

    public string PeerName => View.Choice.Comparator.Name(Force);

    public IReadOnlyList<Force> Peers => View.Choice.Comparator.ForcesBeside(Force);

    /// <summary>What is different about the force, in a sentence or two.</summary>
    public string Deck
    {
        get
        {
            if (!Force.HasResidentRate)
            {
                return $"{Force.Name} has too few residents for a rate ([z]): its counts are shown, and it is not compared with other forces.";
            }

            var apart = Rows.Where(r => r.Figure.Position is not (null or FunnelPosition.Similar)).ToList();
            var position = apart.Count == 0
                ? "No theme is outside the limits of comparable forces."
                : string.Join(" ", apart.Take(3).Select(r => $"{r.Topic.RecordedName} is {LowerFirst(r.Figure.Position!.Value.Words("all forces"))}."));
            var changed = Rows.Where(r => r.Figure.Change is { Direction: ChangeDirection.Higher or ChangeDirection.Lower }).Take(2)
                .Select(r => $"{r.Topic.RecordedName} was {LowerFirst(r.Figure.Change!.Words)}.").ToList();
            return changed.Count == 0 ? position : $"{position} {string.Join(" ", changed)}";
        }
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
