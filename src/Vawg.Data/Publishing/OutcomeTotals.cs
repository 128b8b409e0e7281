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

    private readonly Dictionary<(OutcomeBasis Basis, int Selection, ForceCode Force, int Quarter, OutcomeCode Outcome), long> _sums = [];

    public void Add(in OpenDataOutcomeRow row)
    {
        foreach (var selection in SelectionsOf[row.Offence])
        {
            var key = (row.Basis, selection, row.Force, row.Quarter.Index, row.Outcome);
            _sums[key] = _sums.GetValueOrDefault(key) + row.Count;
        }
    }

    /// <summary>Every sum that is not zero, ready to store; zeros of all recorded crime are kept, for they say that the basis was supplied.</summary>
    public IEnumerable<PreparedOutcome> Counts(int versionId) => _sums
        .Where(s => s.Value != 0 || s.Key.Selection == 0)
        .Select(s => new PreparedOutcome
        {
            Collection = Collection.OpenData,
            Basis = (short)s.Key.Basis,
            Selection = Selections[s.Key.Selection].Text,
            ForceCode = s.Key.Force.Text,
            Quarter = s.Key.Quarter,
            OutcomeCode = s.Key.Outcome.Text,
            Count = s.Value,
            VersionId = versionId,
        });
}
