using Vawg.Domain.Periods;

namespace Vawg.Domain.Measures;

/// <summary>
/// The quarters of a collection in which a publication can change what is hidden: the financial years of the counts that it changes, the years after them, whose quarters end
/// rolling years that hold such a count, and every year of which something that is hidden may be shown again. Anywhere else no count is new, so the search would find what it found before.
/// </summary>
public sealed record SuppressionReach
{
    private SuppressionReach(Quarter first, Quarter last)
    {
        First = first;
        Last = last;
    }

    public Quarter First { get; }

    public Quarter Last { get; }

    /// <summary>Where the counts begin that the search looks at: rolling years that end within the reach begin before it.</summary>
    public Quarter LooksFrom => First - 4;

    /// <param name="changed">Quarters of which counts change.</param>
    /// <param name="past">What was hidden of the same kind of counts before.</param>
    public static SuppressionReach Of(IReadOnlyCollection<Quarter> changed, IEnumerable<HiddenFigure> past)
    {
        var touched = changed.Concat(changed.Select(q => q + 4)).Concat(past.Where(f => !f.IsSettled).Select(f => f.Period.Last)).ToList();
        return OfYears(touched.Min(), touched.Max());
    }

    /// <summary>The financial years of some quarters and those between.</summary>
    public static SuppressionReach OfYears(Quarter first, Quarter last) => new(first - (first.Number - 1), last + (4 - last.Number));

    public bool Holds(Quarter quarter) => quarter >= First && quarter <= Last;

    public bool Holds(HiddenFigure figure) => Holds(figure.Period.Last);
}
