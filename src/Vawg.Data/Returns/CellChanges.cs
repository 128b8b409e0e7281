using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Compares the rows of two versions of a return.</summary>
internal static class CellChanges
{
    /// <summary>Every cell that is new, changed or gone.</summary>
    public static IReadOnlyList<CellChange> Between(ForceReturn? before, ForceReturn after) =>
    [
        .. Compared(
            before?.RecordedOffences.Select(r => KeyValuePair.Create((r.Offence, r.Location), r.Count)) ?? [],
            after.RecordedOffences.Select(r => KeyValuePair.Create((r.Offence, r.Location), r.Count)),
            (key, old, now) => new CellChange("recorded_offences", $"{Words(key.Offence)}, {key.Location.ToString().ToLowerInvariant()}", old, now)),
        .. Compared(
            before?.Outcomes.Select(r => KeyValuePair.Create((r.Basis, r.Offence, r.Outcome), r.Count)) ?? [],
            after.Outcomes.Select(r => KeyValuePair.Create((r.Basis, r.Offence, r.Outcome), r.Count)),
            (key, old, now) => new CellChange("outcomes", $"{key.Basis.ToString().ToLowerInvariant()}, outcome {key.Outcome}, {Words(key.Offence)}", old, now)),
    ];

    private static IEnumerable<CellChange> Compared<TKey>(IEnumerable<KeyValuePair<TKey, Count>> before, IEnumerable<KeyValuePair<TKey, Count>> after, Func<TKey, Count?, Count?, CellChange> change)
        where TKey : notnull
    {
        var old = before.ToDictionary();
        foreach (var (key, now) in after)
        {
            Count? published = old.Remove(key, out var count) ? count : null;
            if (published != now)
            {
                yield return change(key, published, now);
            }
        }

        foreach (var (key, count) in old)
        {
            yield return change(key, count, null);
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
