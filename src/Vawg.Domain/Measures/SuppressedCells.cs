using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>
/// Which counts of one selection are hidden from the general reader. Primary: 1 to 4. Secondary: whatever would give a hidden
/// count away by subtraction: the other quarters of its series, the years that overlap those of the series (only financial
/// years stay), and a second force wherever just one is hidden beside a national total.
/// </summary>
public sealed class SuppressedCells
{
    public const int SmallestShown = 5;

    private readonly HashSet<ForceCode> _quarters;
    private readonly Dictionary<int, HashSet<ForceCode>> _years;

    private SuppressedCells(HashSet<ForceCode> quarters, Dictionary<int, HashSet<ForceCode>> years)
    {
        _quarters = quarters;
        _years = years;
    }

    public static SuppressedCells Of(FigureCube cube, OffenceSelection selection)
    {
        var withSmallQuarters = cube.Forces
            .Where(f => cube.Quarters.Any(q => IsSmall(cube.At(selection, f, q))))
            .ToHashSet();
        AddSecond(withSmallQuarters, cube.Forces, f => LargestYear(cube, selection, f));

        var years = new Dictionary<int, HashSet<ForceCode>>();
        foreach (var last in cube.Quarters.Skip(3))
        {
            var year = Period.YearEnding(last);
            var hidden = cube.Forces
                .Where(f => IsSmall(cube.Over(selection, f, year)) || (last.Number != 4 && withSmallQuarters.Contains(f)))
                .ToHashSet();
            AddSecond(hidden, cube.Forces, f => cube.Over(selection, f, year).Known);
            years.Add(last.Index, hidden);
        }

        return new SuppressedCells(withSmallQuarters, years);
    }

    /// <summary>Whether the quarterly series of a force is hidden as a whole.</summary>
    public bool HidesQuarters(ForceCode force) => _quarters.Contains(force);

    /// <summary>Whether the year of a force that ends with a quarter is hidden.</summary>
    public bool HidesYear(ForceCode force, Quarter last) => _years.TryGetValue(last.Index, out var hidden) && hidden.Contains(force);

    private static bool IsSmall(Count count) => count.Known is > 0 and < SmallestShown;

    /// <summary>One hidden force is the national total less the others; the smallest of the rest is hidden with it.</summary>
    private static void AddSecond(HashSet<ForceCode> hidden, IReadOnlyList<ForceCode> forces, Func<ForceCode, long?> size)
    {
        if (hidden.Count != 1)
        {
            return;
        }

        var second = forces
            .Where(f => !hidden.Contains(f) && size(f) is > 0)
            .OrderBy(f => size(f))
            .ThenBy(f => f)
            .Take(1);
        hidden.UnionWith(second);
    }

    private static long? LargestYear(FigureCube cube, OffenceSelection selection, ForceCode force) => cube.Quarters.Skip(3)
        .Select(q => cube.Over(selection, force, Period.YearEnding(q)).Known)
        .Max();
}
