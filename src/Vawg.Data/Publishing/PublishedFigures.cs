using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>What a returned collection held and hid before a publication.</summary>
/// <param name="Counts">What it held, as far as the publication can change what is hidden.</param>
/// <param name="Hidden">Everything that was hidden.</param>
/// <param name="Reach">How far the publication can change that.</param>
/// <param name="OutcomesOfOpenTables">Outcomes of the open tables, which no publication changes outside its years.</param>
internal sealed record PublishedFigures(PublishedCounts Counts, IReadOnlyList<HiddenFigure> Hidden, HiddenReach Reach, OutcomeCube OutcomesOfOpenTables)
{
    /// <summary>Everything that has to be hidden once other counts are in place.</summary>
    public IEnumerable<HiddenFigure> After(PublishedCounts now) => FiguresAfter(now).Concat(OutcomesAfter(now));

    private IEnumerable<HiddenFigure> FiguresAfter(PublishedCounts now)
    {
        var pattern = Hidden.Count == 0 ? SuppressionPattern.First(Counts.Near) : SuppressionPattern.Stored(Hidden.Where(f => !OutcomePattern.IsKey(f.Selection)));
        return (Reach.Figures is { } reach ? pattern.After(Counts.Near, now.Near, reach) : pattern.After(Counts.Near, now.Near)).Figures();
    }

    private IEnumerable<HiddenFigure> OutcomesAfter(PublishedCounts now)
    {
        var past = Hidden.Where(f => OutcomePattern.IsKey(f.Selection)).ToList();
        var pattern = Hidden.Count == 0 ? OutcomePattern.First(Counts.OfYears, Counts.Outcomes) : OutcomePattern.Stored(past);
        var near = pattern.After((Counts.OfYears, Counts.Outcomes), (now.OfYears, now.Outcomes));
        if (Reach.OutcomeYears is not { } years)
        {
            return near.Figures();
        }

        var open = Reach.OpenTables.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        var far = pattern.After((Counts.OfOpenTables, OutcomesOfOpenTables), (now.OfOpenTables, OutcomesOfOpenTables));
        return near.Figures().Where(years.Holds)
            .Concat(far.Figures(Reach.OpenTables).Where(f => !years.Holds(f)))
            .Concat(past.Where(f => !years.Holds(f) && !open.Contains(OutcomePattern.SelectionOf(f.Selection))));
    }
}
