using Vawg.Data.Model;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Outcome counts of some force-quarters as readers see them: what is absent is zero where the force has the basis and the collection holds the selection, else not supplied.</summary>
internal sealed class OutcomeCells
{
    private readonly Dictionary<(short Basis, string Selection, string Force, int Quarter, string Outcome), PreparedOutcome> _rows;
    private readonly HashSet<(short Basis, string Force, int Quarter)> _supplied;
    private readonly IReadOnlySet<string> _held;

    public OutcomeCells(IEnumerable<PreparedOutcome> rows, IReadOnlySet<string> held)
    {
        _rows = rows.ToDictionary(Key);
        _supplied = _rows.Keys.Select(k => (k.Basis, k.Force, k.Quarter)).ToHashSet();
        _held = held;
    }

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The counts that were known here and are another number, or missing, in the cells that a version puts in their place.</summary>
    public IEnumerable<Restatement> RestatedBy(OutcomeCells later, int versionId, bool isWithdrawal = false)
    {
        foreach (var key in _rows.Keys.Union(later._rows.Keys))
        {
            if (At(key) is { } before && later.At(key) is var after && after != before)
            {
                yield return RestatementOf(_rows.GetValueOrDefault(key) ?? later._rows[key], before, after, versionId, isWithdrawal);
            }
        }
    }

    /// <summary>Every count here, as what comes after counts that were taken back: it restates from missing.</summary>
    public IEnumerable<Restatement> RestatedFromMissing(int versionId) =>
        _rows.Values.Where(r => r.Count is not null).Select(r => RestatementOf(r, before: null, r.Count, versionId, isWithdrawal: false));

    private long? At((short Basis, string Selection, string Force, int Quarter, string Outcome) key) =>
        _rows.TryGetValue(key, out var row) ? row.Count
        : _held.Contains(key.Selection) && _supplied.Contains((key.Basis, key.Force, key.Quarter)) ? 0
        : null;

    private static (short Basis, string Selection, string Force, int Quarter, string Outcome) Key(PreparedOutcome row) =>
        (row.Basis, row.Selection, row.ForceCode, row.Quarter, row.OutcomeCode);

    private static Restatement RestatementOf(PreparedOutcome outcome, long? before, long? after, int versionId, bool isWithdrawal) => new()
    {
        Collection = outcome.Collection,
        VersionId = versionId,
        IsWithdrawal = isWithdrawal,
        Kind = RestatedKind.Outcomes,
        Subject = RestatedOutcomes.TextOf((OutcomeBasis)outcome.Basis, outcome.OutcomeCode, outcome.Selection),
        ForceCode = outcome.ForceCode,
        Quarter = outcome.Quarter,
        Before = before,
        After = after,
    };
}
