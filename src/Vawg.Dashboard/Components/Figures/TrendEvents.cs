using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>What happened in the quarters of a trend: series breaks that touch it, new baselines, and the events of the register that bear on its place.</summary>
public sealed class TrendEvents
{
    /// <summary>Events of the register that a drawing names; the table names all.</summary>
    private const int MostDrawn = 8;

    private readonly View _view;
    private readonly IReadOnlyList<SeriesBreak> _breaks;
    private readonly IReadOnlyList<RegisteredEvent> _registered;
    private readonly IReadOnlyList<ChosenBaseline> _baselines;

    public TrendEvents(View view, Force? force, IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<ChosenBaseline> baselines)
    {
        (_view, _baselines) = (view, baselines);
        _breaks = [.. breaks.Where(b => b.From > view.Figures.Cube.First.FirstDay && b.From <= view.Choice.Period.Last.LastDay)];
        _registered = On(view, force);
    }

    /// <summary>The breaks within the quarters drawn that end a series.</summary>
    public IEnumerable<SeriesBreak> Breaks => _breaks.Where(b => !b.IsEvent);

    /// <summary>Each new baseline with who decided it and why.</summary>
    public IEnumerable<string> BaselineWords => _baselines.Select(b => $"A new baseline starts in {b.From.ShortLabel}, decided by {b.By} on {Domain.Measures.FigurePresenter.Date(b.AtUtc)}: {b.Reason.TrimEnd('.')}.");

    /// <summary>What is drawn on the chart.</summary>
    public IReadOnlyList<ChartEvent> Drawn =>
    [
        .. _breaks.Where(b => b.IsEvent).Select(b => new ChartEvent(PlaceOf(b.From), b.From.ToString("MMMM yyyy", PublicationCulture.English), b.ShortLabel)),
        .. _registered.TakeLast(MostDrawn).Select(e => new ChartEvent(PlaceOf(e.FirstDay), e.Months, e.Title)),
    ];

    /// <summary>What the drawing cannot tell of events; null where there are none.</summary>
    public string? Limitation => _registered.Count == 0
        ? null
        : $"An event that is drawn does not say that it caused a change beside it.{(_registered.Count > MostDrawn ? $" Of {_registered.Count} events the drawing names the newest {MostDrawn}, and the table all." : string.Empty)}";

    /// <summary>The events of the register that bear on a place and fell in the quarters shown, the oldest first.</summary>
    public static IReadOnlyList<RegisteredEvent> On(View view, Force? force) => view.Events
        .Where(e => e.BearsOn(force) && e.FirstDay >= view.Figures.Cube.First.FirstDay && e.FirstDay <= view.Choice.Period.Last.LastDay)
        .ToList();

    /// <summary>Where the events of a place stand on a small line that ends with the quarter shown, counted from its first point.</summary>
    public static IReadOnlyList<int> PlacesOn(View view, Force? force, int points) =>
        [.. On(view, force).Select(e => points - 1 - (view.Choice.Period.Last - Quarter.Containing(e.FirstDay))).Where(i => i >= 0).Distinct()];

    /// <summary>What happened in a quarter: events, and breaks that begin in it; empty for nothing.</summary>
    public string In(Quarter quarter) => string.Join(
        "; ",
        _breaks.Where(b => Quarter.Containing(b.From) == quarter).Select(b => b.ShortLabel)
            .Concat(_baselines.Where(b => b.From == quarter).Select(_ => "New baseline"))
            .Concat(_registered.Where(e => Quarter.Containing(e.FirstDay) == quarter).Select(e => e.Title)));

    private int PlaceOf(DateOnly day) => Quarter.Containing(day) - _view.Figures.Cube.First;
}
