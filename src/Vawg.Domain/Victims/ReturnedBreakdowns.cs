using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Victims;

/// <summary>What one published version of a return tells of victims, suspects, hate strands and the outcomes of girls and women. It never changes.</summary>
public sealed class ReturnedBreakdowns(ForceCode force, Quarter quarter, DateTime publishedAtUtc, bool isCurrent)
{
    private static readonly OffenceSelection[] Told = [OffenceSelection.Vawg, .. Themes.All.Select(OffenceSelection.OfTheme)];
    private static readonly int[] Starts = [.. Breakdowns.All.Select(b => Breakdowns.All.Where(earlier => earlier < b).Sum(earlier => earlier.Parts().Count))];
    private static readonly int Width = Breakdowns.All.Sum(b => b.Parts().Count);
    private static readonly Dictionary<string, int> Places = Told.Select((s, i) => (s.Text, i)).ToDictionary(s => s.Text, s => s.i, StringComparer.Ordinal);

    private readonly long[] _cells = new long[Width * Told.Length];
    private readonly HashSet<(Breakdown, int)> _missing = [];
    private readonly HashSet<(Breakdown, int)> _outcomes = [];
    private readonly Count[] _hate = [.. HateStrand.All.Select(_ => Count.NotSupplied)];
    private bool _hasSuspects;

    /// <summary>VAWG and the themes, in the order in which they are shown.</summary>
    public static IReadOnlyList<OffenceSelection> Selections => Told;

    public ForceCode Force { get; } = force;

    public Quarter Quarter { get; } = quarter;

    public DateTime PublishedAtUtc { get; } = publishedAtUtc;

    public bool IsCurrent { get; } = isCurrent;

    /// <summary>Adds a count to a part; a missing one leaves the whole breakdown of the selection missing. A selection that is not shown is left out.</summary>
    public void Add(Breakdown breakdown, string selection, int part, Count count)
    {
        _hasSuspects |= breakdown.IsOfSuspects();
        if (!Places.TryGetValue(selection, out var place))
        {
            return;
        }

        if (breakdown.IsOfOutcomes())
        {
            _outcomes.Add((breakdown, place));
        }

        if (count.Known is { } known)
        {
            _cells[(place * Width) + Starts[(int)breakdown] + part] += known;
        }
        else
        {
            _missing.Add((breakdown, place));
        }
    }

    public void SetHate(string code, Count count)
    {
        if (HateStrand.All.FirstOrDefault(s => s.Code == code) is { } strand)
        {
            _hate[strand.Place] = count;
        }
    }

    public Count Hate(HateStrand strand) => _hate[strand.Place];

    /// <summary>The parts of a selection; null where the return does not tell them. A theme without suspects in a return that holds others has none, and suspects are told of themes alone; outcomes are told where any part of them was added.</summary>
    public IReadOnlyList<long>? Parts(Breakdown breakdown, OffenceSelection selection) =>
        Places.TryGetValue(selection.Text, out var place) && !_missing.Contains((breakdown, place)) && (!breakdown.IsOfSuspects() || (_hasSuspects && selection.Theme is not null)) && (!breakdown.IsOfOutcomes() || _outcomes.Contains((breakdown, place)))
            ? (IReadOnlyList<long>)new ArraySegment<long>(_cells, (place * Width) + Starts[(int)breakdown], breakdown.Parts().Count)
            : null;
}
