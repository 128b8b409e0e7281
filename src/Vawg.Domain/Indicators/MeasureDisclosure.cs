using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>
/// What the general reader is told of measures of single forces.
/// A group is told by quarter unless the first version of the financial year that was published holds a small number in it, or a return of the year before held one under ten: then its year alone is told, if it is not small itself.
/// Where it was told by quarter and a later version holds a small number, the quarters before and the year would tell it: then neither is told. All of it rests on versions as they were published, which never change.
/// Small is 1 to 4, and up to 9 for whatever belongs to a family that holds a 1 to 4, so that what is hidden could always be five more.
/// </summary>
internal sealed class MeasureDisclosure
{
    /// <summary>Below this, a cell of a family that holds a small number is small too.</summary>
    public const int SmallestBesideSmall = 10;

    private static readonly ILookup<string, int> CellsOfFamily = MeasureFamily.OfCells.Select((f, place) => (f.Name, place)).ToLookup(c => c.Name, c => c.place, StringComparer.Ordinal);

    private static readonly ILookup<string, int> CellsOfGroup = MeasureFamily.OfCells.Select((f, place) => (f.Group, place)).ToLookup(c => c.Group, c => c.place, StringComparer.Ordinal);

    private readonly Dictionary<(ForceCode Force, int FinancialYear), SortedDictionary<int, List<(int Place, long Value)>>> _low = [];
    private readonly Dictionary<(ForceCode Force, int FinancialYear), (HashSet<string> Ever, HashSet<string> ByYear)> _small = [];
    private readonly Dictionary<(ForceCode Force, int FinancialYear, string Group), bool> _smallYears = [];
    private readonly Lock _lock = new();

    /// <summary>Notes a version of a force's return, and what it holds that is over nothing and under ten. Versions are ordered as they were published.</summary>
    public void Note(ForceCode force, Quarter quarter, int version, int? place, long value)
    {
        if (!_low.TryGetValue((force, quarter.FinancialYear), out var versions))
        {
            versions = [];
            _low.Add((force, quarter.FinancialYear), versions);
        }

        if (!versions.TryGetValue(version, out var held))
        {
            held = [];
            versions.Add(version, held);
        }

        if (place is { } cell && value is > 0 and < SmallestBesideSmall && MeasureFamily.OfCells[cell].CanIdentify)
        {
            held.Add((cell, value));
        }
    }

    /// <summary>Whether the general reader is told the quarters of a financial year.</summary>
    public bool TellsQuarters(MeasureFamily family, ForceCode force, int financialYear) =>
        !family.CanIdentify || (!family.IsSensitive && SmallOf(force, financialYear) is var small && !small.Ever.Contains(family.Group) && !small.ByYear.Contains(family.Group));

    /// <summary>Whether the general reader is told the sum of a financial year.</summary>
    /// <param name="sums">The sum of a cell over the year; null where it is missing.</param>
    public bool TellsYear(MeasureFamily family, ForceCode force, int financialYear, Func<int, long?> sums)
    {
        if (TellsQuarters(family, force, financialYear))
        {
            return true;
        }

        return !family.IsSensitive && SmallOf(force, financialYear).ByYear.Contains(family.Group) && !IsSmallYear(family, force, financialYear, sums);
    }

    private bool IsSmallYear(MeasureFamily family, ForceCode force, int financialYear, Func<int, long?> sums)
    {
        lock (_lock)
        {
            if (!_smallYears.TryGetValue((force, financialYear, family.Group), out var isSmall))
            {
                var threshold = CellsOfFamily[family.Name].Any(c => sums(c) is > 0 and < SuppressedCells.SmallestShown) ? SmallestBesideSmall : SuppressedCells.SmallestShown;
                isSmall = CellsOfGroup[family.Group].Any(c => sums(c) is > 0 and var sum && sum < threshold);
                _smallYears.Add((force, financialYear, family.Group), isSmall);
            }

            return isSmall;
        }
    }

    /// <summary>The groups in which some version of a year held a small number, and those that are told by year alone.</summary>
    private (HashSet<string> Ever, HashSet<string> ByYear) SmallOf(ForceCode force, int financialYear)
    {
        lock (_lock)
        {
            if (!_small.TryGetValue((force, financialYear), out var small))
            {
                var versions = VersionsOf(force, financialYear);
                small = (versions.Values.SelectMany(SmallGroups).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
                if (versions.Count > 0)
                {
                    var (first, held) = versions.First();
                    small.ByYear.UnionWith(SmallGroups(held));
                    small.ByYear.UnionWith(VersionsOf(force, financialYear - 1).Where(v => v.Key < first).SelectMany(v => v.Value).Select(h => MeasureFamily.OfCells[h.Place].Group));
                }

                _small.Add((force, financialYear), small);
            }

            return small;
        }
    }

    private SortedDictionary<int, List<(int Place, long Value)>> VersionsOf(ForceCode force, int financialYear) => _low.GetValueOrDefault((force, financialYear)) ?? [];

    private static IEnumerable<string> SmallGroups(List<(int Place, long Value)> held)
    {
        var families = held.Where(h => h.Value < SuppressedCells.SmallestShown).Select(h => MeasureFamily.OfCells[h.Place].Name).ToHashSet(StringComparer.Ordinal);
        return held.Where(h => families.Contains(MeasureFamily.OfCells[h.Place].Name)).Select(h => MeasureFamily.OfCells[h.Place].Group);
    }
}
