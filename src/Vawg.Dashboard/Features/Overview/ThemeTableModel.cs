using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>Rates of every topic in every force, with a small trend of the first topic.</summary>
public sealed class ThemeTableModel
{
    public ThemeTableModel(View view)
    {
        View = view;
        Columns = view.Figures.Topics.Where(t => t.Selection.Theme?.Parent is null).Select(t => new ForcesModel(view, t)).ToList();
        Quarters = view.Figures.Cube.Quarters.Where(q => q <= view.Choice.Period.Last).TakeLast(20).ToList();
        Breaks = Columns[0].Topic.BreaksOf is { } theme
            ? SeriesBreaks.OfTheme(theme).Where(b => !b.IsEvent).Select(b => XmR.FirstQuarterAfter(b) - Quarters[0]).Where(i => i > 0 && i < Quarters.Count).ToList()
            : [];
    }

    public View View { get; }

    public IReadOnlyList<ForcesModel> Columns { get; }

    public IReadOnlyList<Quarter> Quarters { get; }

    /// <summary>Quarters that begin a new series, counted from the first shown.</summary>
    public IReadOnlyList<int> Breaks { get; }

    public IReadOnlyList<int> EventsOf(Force? force) => TrendEvents.PlacesOn(View, force, Quarters.Count);

    public IEnumerable<Force> Forces => View.Choice.Sort == SortOrder.Rate ? Columns[0].Rows.Select(r => r.Force) : View.Territorial;

    /// <summary>The trend of a force or the nation as an index of its own first year.</summary>
    public IReadOnlyList<double?> Trend(Force? force)
    {
        var selection = Columns[0].Topic.Selection;
        var counts = Quarters.Select(q => force is null ? View.Figures.View.National(selection, Period.Of(q)).Count : View.Figures.View.At(selection, force.Code, q)).ToList();
        var start = counts.Take(4).Where(c => c.Known > 0).Select(c => (double)c.Value).DefaultIfEmpty(0).Average();
        return counts.Select(c => start > 0 && c.Known is { } known ? 100 * known / start : (double?)null).ToList();
    }
}
