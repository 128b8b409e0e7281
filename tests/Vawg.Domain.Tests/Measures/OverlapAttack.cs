using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using static Vawg.Domain.Tests.Measures.OverlapCubes;

namespace Vawg.Domain.Tests.Measures;

/// <summary>Someone who adds and subtracts all that is shown of two themes and their overlap in Kent, knows that none in a year is none in each quarter, and looks for a part of 1 to 4.</summary>
internal sealed class OverlapAttack
{
    private const int Parts = 3;

    private static readonly string[] Names = ["both", "one alone", "other alone"];

    private readonly FigureCube _cube;
    private readonly List<Period> _periods;
    private readonly List<double[]> _known = [];

    public OverlapAttack(FigureCube cube, Reader? reader = null)
    {
        _cube = cube;
        _periods = SuppressionLawTests.Periods(cube).ToList();
        var view = new FigureView(cube, reader ?? Reader.General);
        foreach (var period in _periods)
        {
            Add(view, Both, period, 0);
            Add(view, One, period, 0, 1);
            Add(view, Other, period, 0, 2);
        }

        while (AddNone())
        {
        }
    }

    /// <summary>Small counts that follow from the figures shown.</summary>
    public IEnumerable<string> SmallParts() =>
        from period in _periods
        from part in Enumerable.Range(0, Parts)
        where SuppressedCells.IsSmall(Count.Of(Value(part, period))) && Finds(part, period)
        select $"{Names[part]}, {period.Label}: {Value(part, period)}";

    private bool Finds(int part, Period period) => Reduced(Row(period, part)) is null;

    private long Value(int part, Period period)
    {
        long Of(OffenceSelection selection) => _cube.Over(selection, Cubes.Kent, period).Value;
        return part switch
        {
            0 => Of(Both),
            1 => Of(One) - Of(Both),
            _ => Of(Other) - Of(Both),
        };
    }

    private void Add(FigureView view, OffenceSelection selection, Period period, params int[] parts)
    {
        if (!view.Over(selection, Cubes.Kent, period).IsMissing)
        {
            Add(Row(period, parts));
        }
    }

    /// <summary>Adds each quarter of a part that is known to be none; false when there is nothing new.</summary>
    private bool AddNone()
    {
        var none = from period in _periods
                   from part in Enumerable.Range(0, Parts)
                   where Value(part, period) == 0 && Finds(part, period)
                   from quarter in period.Quarters
                   select Row(Period.Of(quarter), part);
        return none.ToList().Exists(Add);
    }

    private bool Add(double[] row)
    {
        if (Reduced(row) is not { } left)
        {
            return false;
        }

        _known.Add(left);
        return true;
    }

    /// <summary>A sum of parts over the quarters of a period.</summary>
    private double[] Row(Period period, params int[] parts)
    {
        var row = new double[Parts * _cube.QuarterCount];
        foreach (var quarter in period.Quarters)
        {
            Array.ForEach(parts, part => row[(part * _cube.QuarterCount) + (quarter - _cube.First)] = 1);
        }

        return row;
    }

    /// <summary>What is left of a row after the known ones are taken from it, with a leading 1; null when nothing is.</summary>
    private double[]? Reduced(double[] row)
    {
        foreach (var known in _known)
        {
            var lead = Array.FindIndex(known, v => v != 0);
            var times = row[lead];
            for (var i = 0; i < row.Length && times != 0; i++)
            {
                row[i] -= times * known[i];
            }
        }

        row = row.Select(v => Math.Abs(v) < 1e-9 ? 0 : v).ToArray();
        var first = Array.FindIndex(row, v => v != 0);
        return first < 0 ? null : row.Select(v => v / row[first]).ToArray();
    }
}
