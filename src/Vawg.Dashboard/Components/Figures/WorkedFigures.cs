using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Figures that pages make from the national count of a collection's first topic, and shares of outcomes.</summary>
public sealed class WorkedFigures(View view)
{
    private readonly Count _count = view.Figures.View.National(view.Figures.Topics[0].Selection, view.Choice.Period).Count;

    /// <summary>The first year that the collection holds.</summary>
    public Period FirstYear { get; } = Period.YearEnding(view.Figures.Cube.First + 3);

    /// <summary>Whether a year is shown that is not the first, so that the two can be compared.</summary>
    public bool FollowsFirstYear => view.Choice.Period.IsYear && FirstYear.Last < view.Choice.Period.Last;

    public Count CountOfFirstYear => view.Figures.View.National(view.Figures.Topics[0].Selection, FirstYear).Count;

    /// <summary>All recorded crime over the period, and in each quarter of it.</summary>
    public Count AllCrime => AllCrimeOver(view.Choice.Period);

    public IEnumerable<(Quarter Quarter, Count Count)> AllCrimeByQuarter => view.Choice.Period.Quarters.Select(q => (q, AllCrimeOver(Period.Of(q))));

    public Measured ShareMeasured => Measured.Share(_count, AllCrime);

    public WorkedFigure PerDay
    {
        get
        {
            var days = view.Choice.Period.Days;
            var value = _count.Known is { } known ? FigurePresenter.Number((double)known / days, 0) : FigurePresenter.Text(_count);
            return new("Recorded each day", value, $"{FigurePresenter.Text(_count)} ÷ {days} days = {value}.");
        }
    }

    public WorkedFigure ShareOfAllCrime => Share("Share of all recorded crime", _count, AllCrime, string.Empty);

    public WorkedFigure SinceFirstYear
    {
        get
        {
            var label = $"Change since the {FirstYear.Label}";
            if (CountOfFirstYear.Known is not (>= Change.SmallestBase and var before) || _count.Known is not { } now)
            {
                return new(label, MissingReason.NotApplicable.Symbol(), "One of the two counts is missing or too small for a percentage ([z]).");
            }

            var value = FigurePresenter.SignedPercent(100d * (now - before) / before);
            return new(label, value, $"({FigurePresenter.Whole(now)} \u2212 {FigurePresenter.Whole(before)}) ÷ {FigurePresenter.Whole(before)} = {value}.");
        }
    }

    /// <summary>A part over its total with Wilson's interval.</summary>
    public static WorkedFigure Share(string label, Count part, Count total, string unit)
    {
        var share = Measured.Share(part, total);
        var value = FigurePresenter.Percent(share);
        return new(label, value, share.IsMissing
            ? $"{FigurePresenter.Text(part)} of {FigurePresenter.Text(total)}{unit}: {share.Reason!.Value.Words()}."
            : $"{FigurePresenter.Text(part)} ÷ {FigurePresenter.Text(total)}{unit} = {value}. Wilson's 95% interval {FigurePresenter.PercentInterval(share, 2)}.");
    }

    private Count AllCrimeOver(Period period) => view.Figures.View.National(OffenceSelection.AllRecordedCrime, period).Count;
}
