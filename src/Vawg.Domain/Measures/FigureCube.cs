using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>All prepared counts of one publication of a collection: selection by force by quarter. It never changes.</summary>
public sealed class FigureCube
{
    private readonly Dictionary<string, int> _selections;
    private readonly Dictionary<ForceCode, int> _forces;
    private readonly Count[] _cells;

    internal FigureCube(FigureCubeBuilder builder)
    {
        Collection = builder.Collection;
        Publication = builder.Publication;
        PublishedAtUtc = builder.PublishedAtUtc;
        First = builder.First;
        Last = builder.Last;
        Forces = builder.Forces;
        _forces = Forces.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i);
        _selections = builder.Selections;
        _cells = builder.Cells;
    }

    public Collection Collection { get; }

    /// <summary>How often the collection had been published; with the collection it names these figures for ever.</summary>
    public int Publication { get; }

    public DateTime PublishedAtUtc { get; }

    /// <summary>The first quarter for which any figure is held.</summary>
    public Quarter First { get; }

    public Quarter Last { get; }

    /// <summary>Forces with any figure, in code order.</summary>
    public IReadOnlyList<ForceCode> Forces { get; }

    public int QuarterCount => Last - First + 1;

    public IEnumerable<Quarter> Quarters => Enumerable.Range(0, QuarterCount).Select(i => First + i);

    /// <summary>The last quarter for which the year that ends with it lies within the figures; null when less than a year is held.</summary>
    public Period? LatestYear => QuarterCount >= 4 ? Period.YearEnding(Last) : null;

    public bool Has(OffenceSelection selection) => _selections.ContainsKey(selection.Text);

    /// <summary>The count of a quarter; not supplied where nothing is held.</summary>
    public Count At(OffenceSelection selection, ForceCode force, Quarter quarter) =>
        quarter >= First && quarter <= Last
        && _selections.TryGetValue(selection.Text, out var s)
        && _forces.TryGetValue(force, out var f)
            ? _cells[(((s * Forces.Count) + f) * QuarterCount) + (quarter - First)]
            : Count.NotSupplied;

    /// <summary>The sum over a period; missing when any of its quarters is.</summary>
    public Count Over(OffenceSelection selection, ForceCode force, Period period)
    {
        var sum = Count.Zero;
        foreach (var quarter in period.Quarters)
        {
            sum += At(selection, force, quarter);
        }

        return sum;
    }
}
