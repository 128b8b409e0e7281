using Vawg.Domain.Measures;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Which of some selections a combination of offence, flags and victim belongs to. Combinations recur in every return, so each is decided once.</summary>
internal sealed class SelectionMembership(IReadOnlyList<OffenceSelection> selections)
{
    private readonly Dictionary<RecordedOffence, int[]> _decided = [];

    public IReadOnlyList<OffenceSelection> Selections { get; } = selections;

    /// <summary>Indexes into <see cref="Selections"/>.</summary>
    public int[] Of(in RecordedOffence offence)
    {
        if (_decided.TryGetValue(offence, out var indexes))
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

        indexes = [.. found];
        _decided.Add(offence, indexes);
        return indexes;
    }
}
