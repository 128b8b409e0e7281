using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Compares two versions of a return cell by cell, over all its sheets.</summary>
internal sealed class CellChanges
{
    private readonly PriorityQueue<CellChange, long> _largest = new();

    public CellChanges(ForceReturn? before, ForceReturn after)
    {
        Compare(before, after, r => new[] { KeyValuePair.Create("all_recorded_crime", Whole(r.AllRecordedCrime)), KeyValuePair.Create("note", Text(r.Note)) }, (key, old, now) => new CellChange("return", key, old?.Text, now?.Text));
        Compare(before, after, r => r.Coverage.Select(c => KeyValuePair.Create(c.Item, Text(c.Supply.ToString().ToLowerInvariant()))), (key, old, now) => new CellChange("coverage", key, old?.Text, now?.Text));
        Compare(before, after, r => r.RecordedOffences.Select(x => KeyValuePair.Create((x.Offence, x.Location), Counted(x.Count))), (key, old, now) => new CellChange("recorded_offences", $"{CombinationWords.Of(key.Offence)}, {key.Location.ToString().ToLowerInvariant()}", old?.Text, now?.Text));
        Compare(before, after, r => r.Outcomes.Select(x => KeyValuePair.Create((x.Basis, x.Offence, x.Outcome), Counted(x.Count, x.MedianDays))), (key, old, now) => new CellChange("outcomes", $"{key.Basis.ToString().ToLowerInvariant()}, outcome {key.Outcome}, {CombinationWords.Of(key.Offence)}", old?.Text, now?.Text));
        Compare(before, after, r => r.Suspects.Select(x => KeyValuePair.Create((x.Theme, x.Sex, x.Age, x.Relationship), Counted(x.Count, x.RepeatCount.Known))), (key, old, now) => new CellChange("suspects", $"{key.Theme}, {key.Sex.ToString().ToLowerInvariant()}, {key.Age.Text()}, {key.Relationship.ToString().ToLowerInvariant()}", old?.Text, now?.Text));
        Compare(before, after, r => r.Measures.Select(x => KeyValuePair.Create((x.Measure, x.Breakdown), x.Value is { } value ? Whole(value) : Text(x.Missing?.Symbol() ?? string.Empty))), (key, old, now) => new CellChange("measures", key.Breakdown.Length == 0 ? key.Measure : $"{key.Measure}, {key.Breakdown}", old?.Text, now?.Text));
        Compare(before, after, r => r.Commitments.Select(x => KeyValuePair.Create(x.Commitment, Text($"{x.Status.Code()} {x.Due:yyyy-MM-dd} {x.Evidence}".Trim()))), (key, old, now) => new CellChange("commitments", key, old?.Text, now?.Text));
    }

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Removed { get; private set; }

    /// <summary>The cells that move most, as many as are listed.</summary>
    public IReadOnlyList<CellChange> Largest => [.. _largest.UnorderedItems.OrderByDescending(c => c.Priority).Select(c => c.Element)];

    private void Compare<TKey>(ForceReturn? before, ForceReturn after, Func<ForceReturn, IEnumerable<KeyValuePair<TKey, Cell>>> cells, Func<TKey, Cell?, Cell?, CellChange> change)
        where TKey : notnull
    {
        var old = new Dictionary<TKey, Cell>(before is null ? 0 : cells(before).Count());
        foreach (var (key, published) in before is null ? [] : cells(before))
        {
            old.Add(key, published);
        }

        foreach (var (key, now) in cells(after))
        {
            if (!old.Remove(key, out var published))
            {
                New++;
                List(key, null, now, change);
            }
            else if (published != now)
            {
                Changed++;
                List(key, published, now, change);
            }
        }

        Removed += old.Count;
        foreach (var (key, published) in old)
        {
            List(key, published, null, change);
        }
    }

    /// <summary>Of the largest returns nearly every cell may differ, so only those that are listed are put into words.</summary>
    private void List<TKey>(TKey key, Cell? old, Cell? now, Func<TKey, Cell?, Cell?, CellChange> change)
    {
        var size = Math.Abs((now?.Size ?? 0) - (old?.Size ?? 0));
        if (_largest.Count < ReturnEffect.MostListed)
        {
            _largest.Enqueue(change(key, old, now), size);
        }
        else if (_largest.TryPeek(out _, out var smallest) && size > smallest)
        {
            _largest.EnqueueDequeue(change(key, old, now), size);
        }
    }

    private static Cell Text(string text) => new(0, null, text);

    private static Cell Whole(long? value) => new(value ?? 0, null, value is null ? MissingReason.NotSupplied.Symbol() : null);

    private static Cell Counted(Count count, long? beside = null) => new(count.Known ?? 0, beside, count.Reason?.Symbol());

    /// <summary>What a cell holds, without words until it is shown.</summary>
    private readonly record struct Cell(long Size, long? Beside, string? Written)
    {
        public string Text => (Written ?? Size.ToString(CultureInfo.InvariantCulture)) + (Beside is { } beside ? string.Create(CultureInfo.InvariantCulture, $" ({beside})") : string.Empty);
    }
}
