using Vawg.Domain.Measures;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Counts by theme and over all rows. Themes overlap, so a row stands in the total of each that it satisfies.</summary>
internal sealed class ThemeTotals
{
    private readonly Count[] _byTheme = Enumerable.Repeat(Count.Zero, Threats.Themes.All.Count).ToArray();

    /// <summary>Over all rows, whatever their theme.</summary>
    public Count All { get; private set; } = Count.Zero;

    public Count this[Theme theme]
    {
        get
        {
            for (var i = 0; i < _byTheme.Length; i++)
            {
                if (ReferenceEquals(Threats.Themes.All[i], theme))
                {
                    return _byTheme[i];
                }
            }

            throw new ArgumentOutOfRangeException(nameof(theme), theme.Code, "Not one of the themes.");
        }
    }

    public static ThemeTotals Of(IEnumerable<(RecordedOffence Offence, Count Count)> rows)
    {
        var totals = new ThemeTotals();
        var themesOf = new Dictionary<RecordedOffence, int[]>();
        foreach (var (offence, count) in rows)
        {
            if (!themesOf.TryGetValue(offence, out var themes))
            {
                themesOf[offence] = themes = Enumerable.Range(0, totals._byTheme.Length).Where(i => Threats.Themes.All[i].Rule.Holds(offence)).ToArray();
            }

            totals.All += count;
            foreach (var theme in themes)
            {
                totals._byTheme[theme] += count;
            }
        }

        return totals;
    }
}
