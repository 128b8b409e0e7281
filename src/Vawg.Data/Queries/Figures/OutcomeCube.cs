using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
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

    internal static Task<OutcomeCube> LoadAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken) => LoadAsync(context, collection, years: null, cancellationToken);

    /// <summary>The outcomes of some financial years alone; others are not to be asked for.</summary>
    internal static async Task<OutcomeCube> LoadAsync(VawgDbContext context, Collection collection, SuppressionReach? years, CancellationToken cancellationToken)
    {
        var cube = new OutcomeCube();
        var rows = Of(context, collection);
        if (years is not null)
        {
            var (first, last) = (years.First.Index, years.Last.Index);
            rows = rows.Where(p => p.Quarter >= first && p.Quarter <= last);
            cube._selections.UnionWith(await HeldAsync(context, collection, cancellationToken));
        }

        await cube.ReadAsync(context, rows, cancellationToken);
        return cube;
    }

    /// <summary>The outcomes of some selections alone; others are not to be asked for.</summary>
    internal static async Task<OutcomeCube> LoadOpenAsync(VawgDbContext context, Collection collection, IReadOnlyList<OffenceSelection> selections, CancellationToken cancellationToken)
    {
        var cube = new OutcomeCube();
        if (selections.Count == 0)
        {
            return cube;
        }

        // A force that gave any outcome of a quarter gave all: what has no row is zero. Nearly always one of VAWG tells; where none does, the others are asked.
        var read = selections.Append(OffenceSelection.Vawg).Select(s => s.Text).ToHashSet(StringComparer.Ordinal).ToList();
        await cube.ReadAsync(context, Of(context, collection).Where(p => read.Contains(p.Selection)), cancellationToken);
        var all = OffenceSelection.AllRecordedCrime.Text;
        var returned = await context.PreparedFigures.AsNoTracking().Where(p => p.Collection == collection && p.Selection == all).Select(p => new { p.ForceCode, p.Quarter }).ToListAsync(cancellationToken);
        var untold = returned.Where(r => Enum.GetValues<OutcomeBasis>().Any(b => !cube._supplied.Contains(((short)b, r.ForceCode, r.Quarter)))).ToList();
        if (untold.Count > 0)
        {
            var (forces, quarters) = (untold.Select(r => r.ForceCode).Distinct(StringComparer.Ordinal).ToList(), untold.Select(r => r.Quarter).Distinct().ToList());
            var others = Of(context, collection).Where(p => forces.Contains(p.ForceCode) && quarters.Contains(p.Quarter)).Select(p => new { p.Basis, p.ForceCode, p.Quarter }).Distinct();
            await PreparedRows.ReadAsync(context, others, row => cube._supplied.Add((row.GetInt16(0), row.GetString(1), row.GetInt32(2))), cancellationToken);
        }

        return cube;
    }

    private static IQueryable<PreparedOutcome> Of(VawgDbContext context, Collection collection) => context.PreparedOutcomes.AsNoTracking().Where(p => p.Collection == collection);

    /// <summary>The selections of which a collection holds any outcome. A look-up by key for each is quicker than reading every outcome for its selection.</summary>
    private static async Task<List<string>> HeldAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var held = new List<string>();
        foreach (var selection in OutcomeColumns.Selections.Select(s => s.Text))
        {
            if (await context.PreparedOutcomes.AnyAsync(p => p.Collection == collection && (p.Basis == (short)OutcomeBasis.Closed || p.Basis == (short)OutcomeBasis.Recorded) && p.Selection == selection, cancellationToken))
            {
                held.Add(selection);
            }
        }

        return held;
    }

    private Task ReadAsync(VawgDbContext context, IQueryable<PreparedOutcome> rows, CancellationToken cancellationToken) => PreparedRows.ReadAsync(
        context,
        rows.Select(p => new { p.Basis, p.Selection, p.ForceCode, p.Quarter, p.OutcomeCode, p.Count }),
        row => Set((row.GetInt16(0), row.GetString(1), row.GetString(2), row.GetInt32(3)), row.GetString(4), row.IsDBNull(5) ? null : row.GetInt64(5)),
        cancellationToken);

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
