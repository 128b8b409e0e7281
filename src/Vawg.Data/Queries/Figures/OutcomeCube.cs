using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>All prepared outcomes of a collection. A force with any outcome of a basis in a quarter has supplied that basis; a code it does not mention is then zero.</summary>
public sealed class OutcomeCube
{
    private static readonly Dictionary<string, Outcome> ByCode = Outcomes.All.ToDictionary(o => o.Code.Text, StringComparer.Ordinal);

    private readonly Dictionary<(short Basis, string Selection, string Force, int Quarter), List<(Outcome Outcome, long Count)>> _cells = [];
    private readonly HashSet<(short Basis, string Force, int Quarter)> _supplied = [];
    private readonly HashSet<(short Basis, string Selection, string Force, int Quarter)> _missing = [];
    private readonly HashSet<string> _selections = new(StringComparer.Ordinal);
    private (short Basis, string Selection, string Force, int Quarter) _filledKey;
    private List<(Outcome Outcome, long Count)>? _filled;

    /// <summary>The last quarter for which any force supplied outcomes on a basis; null when there is none.</summary>
    public Quarter? Last(OutcomeBasis basis) => _supplied.Where(s => s.Basis == (short)basis).Select(s => (int?)s.Quarter).Max() is { } last ? Quarter.FromIndex(last) : null;

    /// <summary>Outcomes of some codes over a period; missing when a quarter was not supplied.</summary>
    public Count Over(OutcomeBasis basis, OffenceSelection selection, ForceCode force, Period period, Func<Outcome, bool> which)
    {
        long sum = 0;
        foreach (var quarter in period.Quarters)
        {
            if (!IsSupplied(basis, selection, force, quarter))
            {
                return Count.NotSupplied;
            }

            sum += Sum(basis, selection, force, quarter, which);
        }

        return Count.Of(sum);
    }

    /// <summary>The nation's outcomes over every force-quarter supplied; not supplied when there is none.</summary>
    public Count National(OutcomeBasis basis, OffenceSelection selection, Period period, Func<Outcome, bool> which)
    {
        Count? sum = null;
        foreach (var force in Forces.All)
        {
            foreach (var quarter in period.Quarters)
            {
                if (IsSupplied(basis, selection, force.Code, quarter))
                {
                    sum = (sum ?? Count.Zero) + Count.Of(Sum(basis, selection, force.Code, quarter, which));
                }
            }
        }

        return sum ?? Count.NotSupplied;
    }

    /// <summary>False where the collection holds no outcomes of the selection, the force gave none on the basis, or one that the selection holds is missing: not supplied is never zero.</summary>
    private bool IsSupplied(OutcomeBasis basis, OffenceSelection selection, ForceCode force, Quarter quarter) =>
        _selections.Contains(selection.Text)
        && _supplied.Contains(((short)basis, force.Text, quarter.Index))
        && !_missing.Contains(((short)basis, selection.Text, force.Text, quarter.Index));

    /// <summary>Codes that belong to the denominator of a basis: outcome 0 only on the recorded basis; 1A, 2A and 3A never, since 1, 2 and 3 hold them.</summary>
    public static bool IsInTotal(OutcomeBasis basis, Outcome outcome) =>
        outcome.CountsInTotal || (basis == OutcomeBasis.Recorded && outcome.Code == OutcomeCode.NotYetAssigned);

    internal static async Task<OutcomeCube> LoadAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var cube = new OutcomeCube();
        var rows = context.PreparedOutcomes.AsNoTracking().Where(p => p.Collection == collection)
            .Select(p => new { p.Basis, p.Selection, p.ForceCode, p.Quarter, p.OutcomeCode, p.Count });
        await PreparedRows.ReadAsync(
            context,
            rows,
            row => cube.Set((row.GetInt16(0), row.GetString(1), row.GetString(2), row.GetInt32(3)), row.GetString(4), row.IsDBNull(5) ? null : row.GetInt64(5)),
            cancellationToken);
        return cube;
    }

    private void Set((short Basis, string Selection, string Force, int Quarter) key, string outcome, long? count)
    {
        // Rows of a cell mostly follow each other.
        if (_filled is null || _filledKey != key)
        {
            if (!_cells.TryGetValue(key, out _filled))
            {
                _filled = [];
                _cells.Add(key, _filled);
            }

            _filledKey = key;
            _selections.Add(key.Selection);
            _supplied.Add((key.Basis, key.Force, key.Quarter));
        }

        if (count is { } known)
        {
            _filled.Add((ByCode[outcome], known));
        }
        else
        {
            _missing.Add(key);
        }
    }

    private long Sum(OutcomeBasis basis, OffenceSelection selection, ForceCode force, Quarter quarter, Func<Outcome, bool> which)
    {
        if (!_cells.TryGetValue(((short)basis, selection.Text, force.Text, quarter.Index), out var cell))
        {
            return 0;
        }

        long sum = 0;
        foreach (var (outcome, count) in cell)
        {
            if (which(outcome))
            {
                sum += count;
            }
        }

        return sum;
    }
}
