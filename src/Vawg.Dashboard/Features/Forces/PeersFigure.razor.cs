using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>The quarterly rate of a topic in a force and each of its peers, as small lines on one scale.</summary>
public partial class PeersFigure : ComponentBase
{
    /// <summary>More small lines than these say less than the chart of all forces.</summary>
    private const int MostPanels = 12;

    private SmallMultiplesChart? _chart;
    private IReadOnlyList<Quarter> _quarters = [];

    [Parameter, EditorRequired]
    public ForceModel Model { get; set; } = default!;

    private string Title => $"{Model.View.Topic.RateTitle}, by quarter";

    private string Sentence => $"{Model.Force.Name} beside {Model.PeerName}: {string.Join(", ", Model.Peers.Where(f => f.Code != Model.Force.Code).Select(f => f.Name))}.";

    /// <summary>The events that the panels draw, by name, since there is no room on them.</summary>
    private string EventWords
    {
        get
        {
            var named = Model.Peers.SelectMany(f => TrendEvents.On(Model.View, f)).DistinctBy(e => e.Number).OrderBy(e => e.FirstDay).Select(e => $"{e.Title}, {e.Months} ({e.PlaceName})").ToList();
            return named.Count == 0 ? string.Empty : $" Grey rules are events: {string.Join("; ", named)}.";
        }
    }

    protected override void OnParametersSet()
    {
        _quarters = Model.View.Figures.Cube.Quarters.Where(q => q <= Model.View.Choice.Period.Last).ToList();
        var forces = Model.Peers.Where(f => f.HasResidentRate).OrderBy(f => f.Code != Model.Force.Code).ToList();
        _chart = !Model.HasPeers || forces.Count > MostPanels
            ? null
            : new SmallMultiplesChart(forces.Select(Panel).ToList(), National(), _quarters[0].ShortLabel, _quarters[^1].ShortLabel) { Breaks = Model.Trend.BreakIndexes };
    }

    private SmallMultiple Panel(Force force)
    {
        var points = _quarters.Select(q => Rate(Model.View.Figures.View.At(Model.View.Topic.Selection, force.Code, q), Residents(force))).ToList();
        var isChosen = force.Code == Model.Force.Code;
        var known = points.FindAll(p => p.Value is not null);
        var words = known.Count == 0 ? "no figures" : $"{known[0].Text} at first, {known[^1].Text} at last";
        return new SmallMultiple(force.Name, points, isChosen ? FocusRole.Chosen : FocusRole.Peer, words)
        {
            Events = TrendEvents.On(Model.View, force).Select(e => Quarter.Containing(e.FirstDay) - _quarters[0]).ToList(),
        };
    }

    private List<double?> National()
    {
        var residents = Model.Forces.Table.National.Residents;
        return _quarters.Select(q => Rate(Model.View.Figures.View.National(Model.View.Topic.Selection, Period.Of(q)).Count, residents).Value).ToList();
    }

    private Count Residents(Force force) => Model.View.Figures.Residents.Of(force, Model.View.Topic.RateBase, Model.View.Choice.Period);

    private static Presented Rate(Count count, Count residents)
    {
        var rate = count is { Known: >= 0 } ? Measured.Rate(count, residents) : Measured.Missing(count.Reason ?? MissingReason.NotApplicable);
        return new Presented(rate.Known?.Value, FigurePresenter.Text(rate, 2));
    }
}
