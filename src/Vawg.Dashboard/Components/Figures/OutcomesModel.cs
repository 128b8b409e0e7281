using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>How a force's investigations of a topic ended, as shares of all that ended in the year (closed basis).</summary>
public sealed class OutcomesModel
{
    public OutcomesModel(View view, Force force)
    {
        View = view;
        Force = force;
        Period = OutcomePeriods.Newest(view.Figures, OutcomeBasis.Closed, view.Choice.Period);
        if (Period is { } period)
        {
            Rows = OutcomeKinds.Shown.Select(k => RowOf(k.Label, k.Kind.Which(), OutcomePlaces.Of(view.Figures, view.Topic, k.Kind, period))).ToList();
            Total = OutcomeFigures.Of(view.Figures, OutcomeBasis.Closed, view.Topic.Selection, force, period, OutcomeKinds.Charged).Total;
        }
    }

    public View View { get; }

    public Force Force { get; }

    /// <summary>The year of the outcomes; null when the collection has none.</summary>
    public Period? Period { get; }

    /// <summary>All outcomes of the force in the year.</summary>
    public Count Total { get; } = Count.NotSupplied;

    public IReadOnlyList<OutcomeShare> Rows { get; } = [];

    public bool HasFigures => Rows.Any(r => !r.Share.IsMissing);

    /// <summary>Whether outcomes of single forces are kept for the force itself and readers with permission.</summary>
    public bool IsWithheld => View.OwnForce is null && View.Figures.View.HidesForces(View.Topic.Selection);

    public string Title => $"Outcomes of {Lower(View.Topic.Name)}, {Force.Name}";

    public string Subtitle => FigureSources.Coverage(View, $"Share of outcomes recorded in the {Period!.Value.Label} (closed basis)");

    public string Sentence
    {
        get
        {
            var (charged, together) = (Rows[0], Rows[4]);
            var before = together.YearBefore.IsMissing
                ? "The year before is not held, so no change over time can be shown."
                : $"The year before, {FigurePresenter.Percent(together.YearBefore)} were closed under 15 and 16 and {FigurePresenter.Percent(charged.YearBefore)} were charged.";
            return $"{Told(charged, "were charged or summonsed")} {Told(together, "were closed under outcomes 15 and 16")} {before}";
        }
    }

    private static string Told(OutcomeShare row, string what) => row.Share.IsMissing
        ? $"The share that {what} is {row.Share.Reason!.Value.Words()}."
        : $"{FigurePresenter.Percent(row.Share)} {what}, {Lower((row.Position ?? FunnelPosition.Similar).Words())} (England and Wales {FigurePresenter.Percent(row.National)}).";

    public IntervalChart Drawing() => new(Rows.Select(r => new IntervalRow(
        r.Label,
        new Presented(100 * r.Share.Known?.Value, FigurePresenter.Percent(r.Share)),
        100 * r.Share.Known?.Lower,
        100 * r.Share.Known?.Upper,
        100 * r.Peers?.Known?.Value,
        100 * r.National.Known?.Value,
        r.Position?.Words())).ToList())
    {
        Axis = new ValueAxis("%"),
    };

    private OutcomeShare RowOf(string label, Func<Outcome, bool> which, OutcomePlaces places)
    {
        var own = OutcomeFigures.Of(View.Figures, OutcomeBasis.Closed, View.Topic.Selection, Force, places.Period, which);
        return new OutcomeShare
        {
            Label = label,
            Part = own.Part,
            Share = Measured.Share(own.Part, own.Total),
            National = places.National,
            Peers = View.Choice.Comparator.Kind == ComparatorKind.National ? null : PeerShare(which, places.Period),
            YearBefore = ShareOf(Force, which, places.Period.YearBefore()),
            Position = places.PositionOf(Force),
        };
    }

    private Measured ShareOf(Force force, Func<Outcome, bool> which, Period period)
    {
        var (part, total) = OutcomeFigures.Of(View.Figures, OutcomeBasis.Closed, View.Topic.Selection, force, period, which);
        return Measured.Share(part, total);
    }

    /// <summary>Total over total of the peers; hidden when one of them is, which it would give away.</summary>
    private Measured PeerShare(Func<Outcome, bool> which, Period period)
    {
        var counts = View.Choice.Comparator.ForcesBeside(Force)
            .Select(f => OutcomeFigures.Of(View.Figures, OutcomeBasis.Closed, View.Topic.Selection, f, period, which))
            .Where(c => c.Part.Reason != MissingReason.NotSupplied)
            .ToList();
        return counts.Exists(c => c.Part.IsMissing || c.Total.IsMissing)
            ? Measured.Missing(MissingReason.Suppressed)
            : Measured.Share(Count.Of(counts.Sum(c => c.Part.Value)), Count.Of(counts.Sum(c => c.Total.Value)));
    }

    private static string Lower(string text) => text.StartsWith("VAWG", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
