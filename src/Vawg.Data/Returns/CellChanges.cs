using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Compares the rows of two versions of a return. Of the largest ones nearly every cell may differ, so that only those that are listed are put into words.</summary>
internal sealed class CellChanges
{
    private readonly PriorityQueue<CellChange, long> _largest = new();

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Removed { get; private set; }

    /// <summary>The cells that move most, as many as are listed.</summary>
    public IReadOnlyList<CellChange> Largest => [.. _largest.UnorderedItems.OrderByDescending(c => c.Priority).Select(c => c.Element)];

    public static CellChanges Between(ForceReturn? before, ForceReturn after)
    {
        var changes = new CellChanges();
        changes.Compare(
            before?.RecordedOffences.Select(r => KeyValuePair.Create((r.Offence, r.Location), r.Count)) ?? [],
            after.RecordedOffences.Select(r => KeyValuePair.Create((r.Offence, r.Location), r.Count)),
            (key, old, now) => new CellChange("recorded_offences", $"{Words(key.Offence)}, {key.Location.ToString().ToLowerInvariant()}", old, now));
        changes.Compare(
            before?.Outcomes.Select(r => KeyValuePair.Create((r.Basis, r.Offence, r.Outcome), r.Count)) ?? [],
            after.Outcomes.Select(r => KeyValuePair.Create((r.Basis, r.Offence, r.Outcome), r.Count)),
            (key, old, now) => new CellChange("outcomes", $"{key.Basis.ToString().ToLowerInvariant()}, outcome {key.Outcome}, {Words(key.Offence)}", old, now));
        return changes;
    }

    private void Compare<TKey>(IEnumerable<KeyValuePair<TKey, Count>> before, IEnumerable<KeyValuePair<TKey, Count>> after, Func<TKey, Count?, Count?, CellChange> change)
        where TKey : notnull
    {
        var old = before.ToDictionary();
        foreach (var (key, now) in after)
        {
            if (!old.Remove(key, out var published))
            {
                New++;
                List(CellChange.SizeOf(null, now), () => change(key, null, now));
            }
            else if (published != now)
            {
                Changed++;
                List(CellChange.SizeOf(published, now), () => change(key, published, now));
            }
        }

        Removed += old.Count;
        foreach (var (key, count) in old)
        {
            List(CellChange.SizeOf(count, null), () => change(key, count, null));
        }
    }

    private void List(long size, Func<CellChange> change)
    {
        if (_largest.Count < ReturnEffect.MostListed)
        {
            _largest.Enqueue(change(), size);
        }
        else if (_largest.TryPeek(out _, out var smallest) && size > smallest)
        {
            _largest.EnqueueDequeue(change(), size);
        }
    }

    private static string Words(in RecordedOffence offence)
    {
        var flags = offence.Flags.Text();
        var sex = offence.Victim.Sex switch
        {
            VictimSex.Female => "F",
            VictimSex.Male => "M",
            _ => "U",
        };
        return $"{offence.Offence}{(flags.Length == 0 ? string.Empty : $", {flags}")}, {sex}, {offence.Victim.Age.Text()}";
    }
}
