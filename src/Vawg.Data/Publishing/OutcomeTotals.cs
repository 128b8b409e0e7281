using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Sums the rows of an outcomes table by basis, selection, force, quarter and code while they pass.</summary>
internal sealed class OutcomeTotals
{
    private static readonly OffenceSelection[] Selections =
    [
        OffenceSelection.AllRecordedCrime,
        .. Offences.Groups.Select(OffenceSelection.OfGroup),
        .. Offences.Subgroups.Select(OffenceSelection.OfSubgroup),
        .. Topics.Of(Collection.OpenData).Select(t => t.Selection).Where(s => s.Kind == SelectionKind.Offence),
    ];

    private static readonly Dictionary<OffenceCode, int[]> SelectionsOf = Offences.All.ToDictionary(
        o => o.Code,
        o => Enumerable.Range(0, Selections.Length).Where(i => Selections[i].HoldsCode(o)).ToArray());

    private readonly SortedDictionary<int, Dictionary<(OutcomeBasis Basis, int Selection, ForceCode Force, OutcomeCode Outcome), long>> _sums = [];

    /// <summary>Selections of which any count is held.</summary>
    public IReadOnlySet<string> Held => _sums.Values
        .SelectMany(quarter => quarter.Where(s => IsHeld(s.Key.Selection, s.Value)).Select(s => s.Key.Selection))
        .Distinct()
        .Select(s => Selections[s].Text)
        .ToHashSet(StringComparer.Ordinal);

    public void Add(in OpenDataOutcomeRow row)
    {
        if (!_sums.TryGetValue(row.Quarter.Index, out var quarter))
        {
            quarter = [];
            _sums.Add(row.Quarter.Index, quarter);
        }

        foreach (var selection in SelectionsOf[row.Offence])
        {
            var key = (row.Basis, selection, row.Force, row.Outcome);
            quarter[key] = quarter.GetValueOrDefault(key) + row.Count;
        }
    }

    /// <summary>Every sum that is not zero, ready to store; zeros of all recorded crime are kept, for they say that the basis was supplied.</summary>
    public IEnumerable<PreparedOutcome> Counts(int versionId) => _sums.Keys.SelectMany(quarter => Counts(versionId, quarter));

    /// <summary>The same of one quarter.</summary>
    public IEnumerable<PreparedOutcome> Counts(int versionId, int quarter) => !_sums.TryGetValue(quarter, out var sums) ? [] : sums
        .Where(s => IsHeld(s.Key.Selection, s.Value))
        .Select(s => new PreparedOutcome
        {
            Collection = Collection.OpenData,
            Basis = (short)s.Key.Basis,
            Selection = Selections[s.Key.Selection].Text,
            ForceCode = s.Key.Force.Text,
            Quarter = quarter,
            OutcomeCode = s.Key.Outcome.Text,
            Count = s.Value,
            VersionId = versionId,
        });

    private static bool IsHeld(int selection, long sum) => sum != 0 || selection == 0;
}
