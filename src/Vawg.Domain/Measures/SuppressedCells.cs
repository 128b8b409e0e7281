using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>
/// Which counts of one selection are hidden from the general reader. Primary: 1 to 4. Secondary: whatever would give a hidden
/// count away by subtraction: the other quarters of its series, the years that overlap those of the series (only financial
/// years stay), the quarters of a hidden year, and a second force wherever just one is hidden beside a national total. Where
/// one force alone has supplied anything there is no second, and the national total is its count.
/// </summary>
public sealed class SuppressedCells
{
    public const int SmallestShown = 5;

    private readonly HashSet<ForceCode> _quarters;
    private readonly Dictionary<int, HashSet<ForceCode>> _years;

    internal SuppressedCells(HashSet<ForceCode> quarters, Dictionary<int, HashSet<ForceCode>> years)
    {
        _quarters = quarters;
        _years = years;
    }

    public static SuppressedCells Of(FigureCube cube, OffenceSelection selection) => new SuppressionSearch(cube, selection).Find();

    /// <summary>Whether the quarterly series of a force is hidden as a whole.</summary>
    public bool HidesQuarters(ForceCode force) => _quarters.Contains(force);

    /// <summary>Whether the year of a force that ends with a quarter is hidden.</summary>
    public bool HidesYear(ForceCode force, Quarter last) => _years.TryGetValue(last.Index, out var hidden) && hidden.Contains(force);

    /// <summary>Whether a count is so small that it may point to a person: 1 to 4.</summary>
    public static bool IsSmall(Count count) => count.Known is > 0 and < SmallestShown;
}
