using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Sums the rows of a recorded crime table by selection, force and quarter while they pass. A code without a row is zero where the force has rows for the quarter; an offence that no force has in a quarter is not supplied.</summary>
internal sealed class CrimeTotals
{
    private static readonly OffenceSelection[] Selections =
    [
        OffenceSelection.AllRecordedCrime,
        .. Offences.Groups.Select(OffenceSelection.OfGroup),
        .. Offences.Subgroups.Select(OffenceSelection.OfSubgroup),
        .. Offences.All.Select(o => OffenceSelection.OfOffence(o.Code)),
    ];

    private static readonly Dictionary<OffenceCode, int[]> SelectionsOf = Offences.All.ToDictionary(
        o => o.Code,
        o => Enumerable.Range(0, Selections.Length).Where(i => Selections[i].HoldsCode(o)).ToArray());

    private static readonly Dictionary<string, int> IndexOf = Selections
        .Select((s, i) => (s.Text, i))
        .ToDictionary(p => p.Text, p => p.i, StringComparer.Ordinal);

    private static readonly Dictionary<ForceCode, int> ForceIndex = Forces.All.Select((f, i) => (f.Code, i)).ToDictionary(p => p.Code, p => p.i);

    private readonly Quarter _first;
    private readonly int _quarters;
    private readonly long[] _sums;
    private readonly bool[] _forceHasQuarter;
    private readonly bool[] _selectionHasQuarter;

    public CrimeTotals(Quarter first, Quarter last)
    {
        _first = first;
        _quarters = last - first + 1;
        _sums = new long[Selections.Length * ForceIndex.Count * _quarters];
        _forceHasQuarter = new bool[ForceIndex.Count * _quarters];
        _selectionHasQuarter = new bool[Selections.Length * _quarters];
    }

    public void Add(in OpenDataCrimeRow row)
    {
        var force = ForceIndex[row.Force];
        var quarter = row.Quarter - _first;
        _forceHasQuarter[(force * _quarters) + quarter] = true;
        foreach (var selection in SelectionsOf[row.Offence])
        {
            _sums[Cell(selection, force, quarter)] += row.Count;
            _selectionHasQuarter[(selection * _quarters) + quarter] = true;
        }
    }

    /// <summary>The new figure of a cell; not supplied when it is outside the table.</summary>
    public Count At(string selection, ForceCode force, int quarterIndex)
    {
        var quarter = quarterIndex - _first.Index;
        return quarter >= 0 && quarter < _quarters && IndexOf.TryGetValue(selection, out var s) && ForceIndex.TryGetValue(force, out var f)
            ? At(s, f, quarter)
            : Count.NotSupplied;
    }

    /// <summary>The known figures, ready to store.</summary>
    public IEnumerable<PreparedFigure> Figures(int versionId)
    {
        for (var s = 0; s < Selections.Length; s++)
        {
            foreach (var (force, f) in ForceIndex)
            {
                for (var q = 0; q < _quarters; q++)
                {
                    if (At(s, f, q).Known is { } count)
                    {
                        yield return new PreparedFigure
                        {
                            Collection = Collection.OpenData,
                            Selection = Selections[s].Text,
                            ForceCode = force.Text,
                            Quarter = (_first + q).Index,
                            Count = count,
                            Missing = null,
                            VersionId = versionId,
                        };
                    }
                }
            }
        }
    }

    private Count At(int selection, int force, int quarter) =>
        _forceHasQuarter[(force * _quarters) + quarter] && _selectionHasQuarter[(selection * _quarters) + quarter]
            ? Count.Of(_sums[Cell(selection, force, quarter)])
            : Count.NotSupplied;

    private int Cell(int selection, int force, int quarter) => (((selection * ForceIndex.Count) + force) * _quarters) + quarter;
}
