using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>Every force's figure of one topic in one period, the nation's, and the funnel in which they are compared.</summary>
public sealed class TopicTable
{
    private readonly FigureView _view;
    private readonly FigureView _others;
    private readonly ResidentCounts _residents;

    /// <param name="view">The figures as the reader may see them.</param>
    /// <param name="residents">Who lives in the force areas.</param>
    /// <param name="topic">What is counted.</param>
    /// <param name="period">When.</param>
    /// <param name="others">For a reader of one force, what the general reader sees of the others: the centre and the limits of a comparison are of all forces. Nothing else of them is in the table.</param>
    public TopicTable(FigureView view, ResidentCounts residents, Topic topic, Period period, FigureView? others = null)
    {
        _view = view;
        _others = others ?? view;
        _residents = residents;
        Topic = topic;
        Period = period;
        IsChangeBroken = topic.BreaksOf is { } theme && SeriesBreaks.OfTheme(theme).Any(b => !b.IsEvent && LiesBetween(b.From, period));
        var counts = Forces.All.Select(f => (Force: f, Now: Compared(f, period), Before: Compared(f, period.YearBefore()))).ToList();
        ChangePhi = ChangeTest.Phi(counts.Where(c => c is { Now.Known: >= 0, Before.Known: >= 0 }).Select(c => (c.Now.Value, c.Before.Value)));
        Funnel = PointsOf(Forces.Territorial) is { Count: > 0 } points ? Comparison.Funnel.ForRates(points) : null;
        Rows = view.Reader.InScope(Forces.Territorial).Select(f => Figure(f, Funnel)).ToList();
        National = NationalOf();
    }

    public Topic Topic { get; }

    public Period Period { get; }

    /// <summary>Whether a series break lies between the period and the year before, so that no change is told.</summary>
    public bool IsChangeBroken { get; }

    /// <summary>How much more forces change than chance alone would have them, at least 1.</summary>
    public double ChangePhi { get; }

    /// <summary>The funnel over all territorial forces with a rate; null when there is none.</summary>
    public FunnelResult? Funnel { get; }

    /// <summary>The territorial forces in the reader's scope, in the order of their names, compared with all.</summary>
    public IReadOnlyList<ForceFigure> Rows { get; }

    public NationalFigure National { get; }

    public ForceFigure Row(Force force) => Rows.FirstOrDefault(r => r.Force.Code == force.Code) ?? Figure(force, Funnel);

    /// <summary>Forces outside the 95% limits, in the order of their names.</summary>
    public IEnumerable<ForceFigure> Outliers => Rows.Where(r => r.Position is not (null or FunnelPosition.Similar));

    /// <summary>The funnel over some of the forces, with the usual variation of all of them; null when none of them has a rate.</summary>
    public FunnelResult? FunnelWithin(IEnumerable<Force> forces) =>
        Funnel is { } whole && PointsOf(forces) is { Count: > 0 } points ? Comparison.Funnel.ForRatesWithin(whole, points) : null;

    private List<FunnelPoint> PointsOf(IEnumerable<Force> forces) => forces
            .Select(f => (f.Code, Count: Compared(f, Period).Known, Residents: _residents.Of(f, Topic.RateBase, Period).Known))
            .Where(f => f is { Count: >= 0, Residents: > 0 })
            .Select(f => new FunnelPoint(f.Code.Text, f.Count!.Value, f.Residents!.Value))
            .ToList();

    /// <summary>What a force puts into a comparison: of the reader's own force all that there is, of others what the general reader sees.</summary>
    private Count Compared(Force force, Period period) => (_view.Reader.MayRead(force.Code) ? _view : _others).Over(Topic.Selection, force.Code, period);

    /// <summary>A force's figure placed in a funnel.</summary>
    public ForceFigure Figure(Force force, FunnelResult? funnel)
    {
        var now = _view.Over(Topic.Selection, force.Code, Period);
        var before = _view.Over(Topic.Selection, force.Code, Period.YearBefore());
        var residents = _residents.Of(force, Topic.RateBase, Period);
        return new ForceFigure
        {
            Force = force,
            Count = now,
            Residents = residents,
            Rate = RateOf(now, residents),
            Position = funnel?.Placements.FirstOrDefault(p => p.Point.Id == force.Code.Text)?.Position,
            Change = !IsChangeBroken && now.Known is >= 0 and var n && before.Known is >= 0 and var b ? ChangeTest.Between(n, b, ChangePhi) : null,
            ChangeAbsent = now.Reason ?? before.Reason,
        };
    }

    /// <summary>The weighted average rate of some forces; hidden as a whole when one of its members is suppressed, which it would give away.</summary>
    public Measured AverageOf(IEnumerable<Force> forces)
    {
        long offences = 0;
        long residents = 0;
        foreach (var force in forces.Where(f => f.HasResidentRate))
        {
            var count = _view.Over(Topic.Selection, force.Code, Period);
            if (count.Reason == MissingReason.Suppressed)
            {
                return Measured.Missing(MissingReason.Suppressed);
            }

            if (count.Known is { } known && _residents.Of(force, Topic.RateBase, Period).Known is { } people)
            {
                offences += known;
                residents += people;
            }
        }

        return residents == 0 ? Measured.NotSupplied : Measured.Rate(Count.Of(offences), Count.Of(residents));
    }

    /// <summary>A rate is of twelve months; a quarter has none.</summary>
    private Measured RateOf(Count count, Count residents) => Period.IsYear ? Measured.Rate(count, residents) : Measured.Missing(MissingReason.NotApplicable);

    private static bool LiesBetween(DateOnly day, Period period) => day > period.YearBefore().First.FirstDay && day <= period.Last.LastDay;

    private NationalFigure NationalOf()
    {
        var now = _view.National(Topic.Selection, Period);
        var residents = ResidentsOf(now);
        return new NationalFigure
        {
            Counted = now,
            Residents = residents,
            Rate = RateOf(now.Count, residents),
            Change = !IsChangeBroken && _view.NationalLikeForLike(Topic.Selection, Period) is { Now: >= 0, Before: > 0 } both ? ChangeTest.National(both.Now, both.Before) : null,
            ChangeAbsent = now.Count.Reason ?? _view.National(Topic.Selection, Period.YearBefore()).Count.Reason ?? (_view.Reader.OwnForce is null ? null : MissingReason.Suppressed),
        };
    }

    private Count ResidentsOf(NationalCount counted)
    {
        decimal people = 0;
        foreach (var (code, quarters) in counted.Supplied)
        {
            var residents = Forces.Get(code) is { Mid2023: not null } force ? _residents.Anyone(force, Topic.RateBase, Period) : Count.Zero;
            if (residents.IsMissing)
            {
                return residents;
            }

            people += residents.Value * (decimal)quarters / Period.QuarterCount;
        }

        return people == 0 ? Count.NotSupplied : Count.Of((long)Math.Round(people, MidpointRounding.AwayFromZero));
    }
}
