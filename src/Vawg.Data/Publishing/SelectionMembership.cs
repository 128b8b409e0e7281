using Vawg.Domain.Measures;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Which of some selections a combination of offence, flags and victim belongs to. Combinations recur in every return, so each is decided once.</summary>
internal sealed class SelectionMembership(IReadOnlyList<OffenceSelection> selections)
{
    private readonly Dictionary<CombinationKey, int[]> _decided = [];
    private readonly Dictionary<string, int[]> _shared = new(StringComparer.Ordinal);

    public IReadOnlyList<OffenceSelection> Selections { get; } = selections;

    /// <summary>Indexes into <see cref="Selections"/>.</summary>
    public int[] Of(in RecordedOffence offence)
    {
        var key = CombinationKey.Of(offence);
        if (_decided.TryGetValue(key, out var indexes))
        {
            return indexes;
        }

        var found = new List<int>();
        for (var i = 0; i < Selections.Count; i++)
        {
            if (Selections[i].Holds(offence))
            {
                found.Add(i);
            }
        }

        // Many combinations belong to the same few selections.
        var name = string.Join(' ', found);
        if (!_shared.TryGetValue(name, out indexes))
        {
            _shared.Add(name, indexes = [.. found]);
        }

        _decided.Add(key, indexes);
        return indexes;
    }
}
