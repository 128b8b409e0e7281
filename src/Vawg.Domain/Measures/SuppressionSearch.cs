using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Finds the cells of one selection that are hidden: begins with the small ones and adds until no period's national total less what is shown is the count of one force.</summary>
internal sealed class SuppressionSearch
{
    private readonly IReadOnlyList<ForceCode> _forces;
    private readonly List<Quarter> _quarters;
    private readonly Dictionary<ForceCode, long?[]> _counts;
    private readonly HashSet<ForceCode> _hiddenSeries;
    private readonly Dictionary<int, HashSet<ForceCode>> _hiddenYears;

    public SuppressionSearch(FigureCube cube, OffenceSelection selection)
    {
        _forces = cube.Forces;
        _quarters = cube.Quarters.ToList();
        _counts = _forces.ToDictionary(f => f, f => _quarters.Select(q => cube.At(selection, f, q).Known).ToArray());
        _hiddenSeries = _forces.Where(f => _counts[f].Any(IsSmall)).ToHashSet();
        _hiddenYears = Enumerable.Range(3, Math.Max(0, _quarters.Count - 3))
            .ToDictionary(i => _quarters[i].Index, i => _forces.Where(f => IsSmall(Year(f, i))).ToHashSet());
    }

    /// <summary>Every step only adds, so the search ends.</summary>
    public SuppressedCells Find()
    {
        int before;
        do
        {
            before = Hidden();
            for (var i = 0; i < _quarters.Count; i++)
            {
                HideSecondInQuarter(i);
                if (i >= 3)
                {
                    HideSecondInYear(i);
                }
            }
        }
        while (Hidden() != before);

        return new SuppressedCells(_hiddenSeries, _hiddenYears);
    }

    private int Hidden() => _hiddenSeries.Count + _hiddenYears.Values.Sum(y => y.Count);

    private void HideSecondInQuarter(int i)
    {
        if (_forces.Count(f => _counts[f][i] is not null && _hiddenSeries.Contains(f)) == 1)
        {
            _hiddenSeries.UnionWith(Smallest(_forces.Where(f => _counts[f][i] is not null && !_hiddenSeries.Contains(f)), f => _counts[f][i]));
        }
    }

    private void HideSecondInYear(int last)
    {
        var hidden = _hiddenYears[_quarters[last].Index];
        if (_quarters[last].Number != 4)
        {
            hidden.UnionWith(_hiddenSeries);
        }

        if (_forces.Count(f => IsHiddenInYear(f, last, hidden)) == 1)
        {
            var whole = _forces.Where(f => Year(f, last) is not null && !hidden.Contains(f)).ToList();
            var second = Smallest(whole.Where(_hiddenSeries.Contains), f => Year(f, last))
                .Concat(Smallest(whole, f => Year(f, last)))
                .Take(1)
                .ToList();
            hidden.UnionWith(second);
            if (second.Count == 0)
            {
                _hiddenSeries.UnionWith(Smallest(_forces.Where(f => IsPartOfYear(f, last) && !_hiddenSeries.Contains(f)), f => Supplied(f, last).Sum()));
            }
        }

        // A year is the sum of its quarters.
        _hiddenSeries.UnionWith(hidden);
    }

    /// <summary>Whether what a force adds to the national total of a year is hidden: its year, or the quarters it did supply of one that is not whole.</summary>
    private bool IsHiddenInYear(ForceCode force, int last, HashSet<ForceCode> hidden) => Year(force, last) is not null
        ? hidden.Contains(force)
        : IsPartOfYear(force, last) && _hiddenSeries.Contains(force);

    private bool IsPartOfYear(ForceCode force, int last) => Supplied(force, last).Count() is > 0 and < 4;

    private long? Year(ForceCode force, int last) => Supplied(force, last).Count() == 4 ? Supplied(force, last).Sum() : null;

    private IEnumerable<long> Supplied(ForceCode force, int last) => _counts[force][(last - 3)..(last + 1)].Where(c => c is not null).Select(c => c!.Value);

    /// <summary>The force that loses least: one with a count in the period rather than with none, then the smallest of all.</summary>
    private IEnumerable<ForceCode> Smallest(IEnumerable<ForceCode> forces, Func<ForceCode, long?> inPeriod) => forces
        .OrderBy(f => inPeriod(f) is > 0 ? 0 : 1)
        .ThenBy(f => _counts[f].Sum() ?? 0)
        .ThenBy(f => f)
        .Take(1);

    private static bool IsSmall(long? count) => count is { } known && SuppressedCells.IsSmall(Count.Of(known));
}
