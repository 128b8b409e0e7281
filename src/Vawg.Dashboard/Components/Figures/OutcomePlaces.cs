using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The share of one kind of outcome in the nation, and where each force stands in the funnel of all (closed basis): the same beside every force.</summary>
internal sealed class OutcomePlaces
{
    private readonly FunnelResult? _funnel;

    private OutcomePlaces(LoadedCollection figures, OffenceSelection selection, Func<Outcome, bool> which, Period period)
    {
        Period = period;
        National = Measured.Share(
            OutcomeFigures.National(figures, OutcomeBasis.Closed, selection, period, which),
            OutcomeFigures.National(figures, OutcomeBasis.Closed, selection, period, o => OutcomeCube.IsInTotal(OutcomeBasis.Closed, o)));
        var points = (
            from force in Forces.Territorial
            let counts = OutcomeFigures.Of(figures.View.Reader.MayRead(force.Code) ? figures : figures.OfAllForces, OutcomeBasis.Closed, selection, force, period, which)
            where counts is { Part.Known: >= 0 and var part, Total.Known: > 0 and var total } && part <= total
            select new Domain.Comparison.FunnelPoint(force.Code.Text, counts.Part.Value, counts.Total.Value)).ToList();
        _funnel = points.Count == 0 ? null : Funnel.ForProportions(points);
    }

    public Period Period { get; }

    public Measured National { get; }

    /// <summary>Null where the force has no share, or no force has.</summary>
    public FunnelPosition? PositionOf(Force force) => _funnel?.Placements.FirstOrDefault(p => p.Point.Id == force.Code.Text)?.Position;

    /// <summary>Found once for each publication and kind of reader.</summary>
    public static OutcomePlaces Of(LoadedCollection figures, Topic topic, OutcomeKind kind, Period period) =>
        figures.Remember((topic.Selection.Text, kind, period), () => new OutcomePlaces(figures, topic.Selection, kind.Which(), period));
}
