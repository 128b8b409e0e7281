using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Fills a <see cref="FigureCube"/>; what is never set is not supplied.</summary>
public sealed class FigureCubeBuilder
{
    private readonly Dictionary<ForceCode, int> _forces;

    public FigureCubeBuilder(Collection collection, int publication, DateTime publishedAtUtc, Quarter first, Quarter last, IEnumerable<ForceCode> forces, IEnumerable<string> selections)
    {
        Collection = collection;
        Publication = publication;
        PublishedAtUtc = publishedAtUtc;
        First = first;
        Last = last;
        Forces = forces.Distinct().Order().ToList();
        _forces = Forces.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i);
        Selections = selections.Distinct(StringComparer.Ordinal).Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i, StringComparer.Ordinal);
        Cells = new Count[Selections.Count * Forces.Count * (last - first + 1)];
        Array.Fill(Cells, Count.NotSupplied);
    }

    internal Collection Collection { get; }

    internal int Publication { get; }

    internal DateTime PublishedAtUtc { get; }

    internal Quarter First { get; }

    internal Quarter Last { get; }

    internal IReadOnlyList<ForceCode> Forces { get; }

    internal Dictionary<string, int> Selections { get; }

    internal Count[] Cells { get; }

    /// <summary>Sets one count; the selection, force and quarter must be among those announced.</summary>
    public void Set(string selection, ForceCode force, int quarterIndex, Count count)
    {
        var quarters = Last - First + 1;
        var quarter = quarterIndex - First.Index;
        ArgumentOutOfRangeException.ThrowIfNegative(quarter, nameof(quarterIndex));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(quarter, quarters, nameof(quarterIndex));
        Cells[(((Selections[selection] * Forces.Count) + _forces[force]) * quarters) + quarter] = count;
    }

    public FigureCube Build() => new(this);
}
