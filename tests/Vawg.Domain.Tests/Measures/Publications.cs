using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Tests.Measures;

/// <summary>Successive publications of a small collection, drawn from a seed: quarters that arrive one force at a time, late ones, and restatements into and out of small counts.</summary>
/// <param name="seed">From which they are drawn.</param>
/// <param name="selections">What is counted, each within the one before.</param>
/// <param name="changesOneQuarter">Whether a later publication changes counts of one quarter alone, in a collection of more years.</param>
/// <param name="forcesOfAll">How many forces there are; drawn where it is not given.</param>
internal sealed class Publications(int seed, IReadOnlyList<OffenceSelection> selections, bool changesOneQuarter = false, int? forcesOfAll = null)
{
    private readonly Random _draws = new(seed);

    /// <summary>What the general reader is shown, publication after publication.</summary>
    public IReadOnlyList<FigureView> Views(Func<FigureCube, FigureCube?, SuppressionPattern?, SuppressionPattern> pattern)
    {
        var forces = Forces.Territorial.Take(forcesOfAll ?? _draws.Next(3, 7)).Select(f => f.Code).ToList();
        var quarters = _draws.Next(3, changesOneQuarter ? 22 : 10);
        var start = _draws.Next(0, 4);
        var counts = new Dictionary<(int Force, int Quarter), long[]>();
        var views = new List<FigureView>();
        FigureCube? before = null;
        SuppressionPattern? hidden = null;
        var count = _draws.Next(1, changesOneQuarter ? 10 : 5);
        for (var k = 1; k <= count; k++)
        {
            int? only = changesOneQuarter && k > 1 ? _draws.Next(quarters) : null;
            for (var f = 0; f < forces.Count; f++)
            {
                foreach (var q in only is { } one ? [one] : Enumerable.Range(0, quarters))
                {
                    Change(counts, f, q, isFirst: k == 1, isLast: q == quarters - 1);
                }
            }

            var cube = Cube(counts, forces, quarters, start, k);
            hidden = pattern(cube, before, hidden);
            views.Add(new FigureView(cube, Reader.General, hidden));
            before = cube;
        }

        return views;
    }

    private void Change(Dictionary<(int, int), long[]> counts, int f, int q, bool isFirst, bool isLast)
    {
        var isThere = counts.ContainsKey((f, q));
        if (isFirst ? _draws.Next(100) < (isLast ? 40 : 90) : _draws.Next(100) < (isThere ? 6 : 40))
        {
            counts[(f, q)] = Row();
        }
        else if (isThere && !isFirst && _draws.Next(100) < 2)
        {
            counts.Remove((f, q));
        }
    }

    /// <summary>Counts of which each but the first lies within the one before.</summary>
    private long[] Row()
    {
        var row = new long[selections.Count];
        row[0] = _draws.Next(10) switch { < 2 => _draws.Next(0, 5), < 7 => _draws.Next(5, 30), _ => _draws.Next(30, 90) };
        for (var s = 1; s < row.Length; s++)
        {
            row[s] = _draws.Next(0, (int)row[s - 1] + 1);
        }

        return row;
    }

    private FigureCube Cube(Dictionary<(int Force, int Quarter), long[]> counts, List<ForceCode> forces, int quarters, int start, int publication)
    {
        var first = Cubes.First + start;
        var builder = new FigureCubeBuilder(Collection.ForceReturns, publication, default, first, first + (quarters - 1), forces, selections.Select(s => s.Text));
        foreach (var (cell, row) in counts)
        {
            for (var s = 0; s < row.Length; s++)
            {
                builder.Set(selections[s].Text, forces[cell.Force], (first + cell.Quarter).Index, Count.Of(row[s]));
            }
        }

        return builder.Build();
    }
}
