using System.Numerics;
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
        // The themes of a combination are a bit each.
        var themesOf = new Dictionary<CombinationKey, ulong>();
        foreach (var (offence, count) in rows)
        {
            var key = CombinationKey.Of(offence);
            if (!themesOf.TryGetValue(key, out var themes))
            {
                themesOf.Add(key, themes = ThemesOf(offence));
            }

            totals.All += count;
            for (; themes != 0; themes &= themes - 1)
            {
                totals._byTheme[BitOperations.TrailingZeroCount(themes)] += count;
            }
        }

        return totals;
    }

    private static ulong ThemesOf(in RecordedOffence offence)
    {
        var themes = 0UL;
        for (var i = 0; i < Threats.Themes.All.Count; i++)
        {
            themes |= Threats.Themes.All[i].Rule.Holds(offence) ? 1UL << i : 0;
        }

        return themes;
    }
}
