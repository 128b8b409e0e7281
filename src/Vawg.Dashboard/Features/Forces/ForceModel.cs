using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>Everything that a force's page shows for one choice.</summary>
public sealed class ForceModel
{
    public ForceModel(View view, Force force, ForceChanges changes)
    {
        View = view;
        Force = force;
        Changes = changes;
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

    /// <summary>What later versions changed.</summary>
    public ForceChanges Changes { get; }

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
                return $"{Force.Name} has no resident rate ([z]): its counts are shown, and it is not compared with other forces.";
            }

            var chosen = Rows.First(r => r.Topic == View.Topic);
            if (chosen.Figure.Count.Reason == MissingReason.Suppressed && View.Figures.View.HidesForces(chosen.Topic.Selection))
            {
                return $"{chosen.Topic.RecordedName}: {LowerFirst(SensitiveItems.Words)}";
            }

            var lead = chosen.Figure.Rate.IsMissing
                ? $"{chosen.Topic.RecordedName}: {(chosen.Figure.Rate.Reason ?? MissingReason.NotSupplied).Words()} for {Force.Name}."
                : $"{chosen.Topic.RecordedName}: {FigurePresenter.Text(chosen.Figure.Rate, chosen.Decimals)} {chosen.Topic.RateUnit}, {PeerPart(chosen)}{LowerFirst(chosen.Figure.Position?.Words(OfAll) ?? $"beside {OfAll}")} ({FigurePresenter.Text(chosen.Table.National.Rate, chosen.Decimals)}).";
            var apart = Rows.Where(r => r != chosen && r.Figure.Position is not (null or FunnelPosition.Similar)).ToList();
            return apart.Count == 0
                ? $"{lead} No other theme is outside the limits of comparable forces."
                : $"{lead} Also outside the limits of comparable forces: {string.Join("; ", apart.Take(3).Select(r => $"{LowerFirst(r.Topic.Name)} ({Side(r.Figure.Position!.Value)})"))}.";
        }
    }

    private const string OfAll = "the average of all forces";

    private string PeerPart(ForceTopic topic) => topic.AmongPeers is { } position
        ? $"{LowerFirst(position.Words(PeerName))} ({FigurePresenter.Text(topic.PeerRate, topic.Decimals)}) and "
        : string.Empty;

    private static string Side(FunnelPosition position) => position is FunnelPosition.Higher95 or FunnelPosition.Higher998 ? "higher" : "lower";

    private static string LowerFirst(string text) => text.StartsWith("VAWG", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
