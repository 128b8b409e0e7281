using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Which figures of one selection the general reader does not see: quarters of a force, years that would tell them, and quarters of the nation that would.</summary>
public sealed class SuppressedCells
{
    /// <summary>The smallest count that is shown, and by how much a hidden one must be able to differ.</summary>
    public const int SmallestShown = 5;

    private readonly Dictionary<(ForceCode Force, int Quarter), HiddenFigure> _quarters = [];
    private readonly Dictionary<(ForceCode Force, int Quarter), HiddenFigure> _years = [];
    private readonly Dictionary<int, HiddenFigure> _nation = [];

    public SuppressedCells(IEnumerable<HiddenFigure> figures)
    {
        Figures = figures.ToList();
        foreach (var figure in Figures)
        {
            switch (figure)
            {
                case { Force: null }:
                    _nation.Add(figure.Period.Last.Index, figure);
                    break;
                case { Force: { } force, Period.IsYear: true }:
                    _years.Add((force, figure.Period.Last.Index), figure);
                    break;
                case { Force: { } force }:
                    _quarters.Add((force, figure.Period.Last.Index), figure);
                    break;
            }
        }
    }

    public static SuppressedCells None { get; } = new([]);

    /// <summary>What is hidden, as it is stored.</summary>
    public IReadOnlyList<HiddenFigure> Figures { get; }

    public bool HidesQuarter(ForceCode force, Quarter quarter) => _quarters.ContainsKey((force, quarter.Index));

    /// <summary>Whether a year of a force is hidden. Of the years that hold a hidden quarter a financial year alone may be shown: one of which all quarters are hidden behind those of other forces.</summary>
    public bool HidesYear(ForceCode force, Quarter last)
    {
        var hidden = Enumerable.Range(last.Index - 3, 4).Count(i => _quarters.ContainsKey((force, i)));
        return hidden > 0 && !(hidden == 4 && last.Number == 4 && !_years.ContainsKey((force, last.Index)));
    }

    public bool HidesNation(Period period) => _nation.Count > 0 && period.Quarters.Any(q => _nation.ContainsKey(q.Index));

    /// <summary>Whether a count is so small that it may point to a person: 1 to 4.</summary>
    public static bool IsSmall(Count count) => count.Known is > 0 and < SmallestShown;

    internal HiddenFigure? Quarter(ForceCode force, Quarter quarter) => _quarters.GetValueOrDefault((force, quarter.Index));

    internal HiddenFigure? Nation(Quarter quarter) => _nation.GetValueOrDefault(quarter.Index);

    /// <summary>Whether the financial year of a hidden quarter was never shown with it.</summary>
    internal bool IsFree(ForceCode force, Quarter quarter)
    {
        var last = quarter + (4 - quarter.Number);
        return Year(force, last) is { Since: null } || Enumerable.Range(last.Index - 3, 4).Any(i => !_quarters.ContainsKey((force, i)));
    }

    internal HiddenFigure? Year(ForceCode force, Quarter last) => _years.GetValueOrDefault((force, last.Index));
}
