using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Tests.Measures;

/// <summary>Someone who adds and subtracts everything that the general reader is shown, and so finds each sum of hidden quarters that follows from it.</summary>
internal sealed class SubtractionAttack
{
    private readonly FigureCube _cube;
    private readonly FigureView _view;
    private readonly Dictionary<(ForceCode, Quarter), int> _hiddenQuarters;
    private readonly List<double[]> _known = [];

    public SubtractionAttack(FigureCube cube)
    {
        _cube = cube;
        _view = cube.SeenByAll();
        _hiddenQuarters = cube.Forces
            .SelectMany(f => cube.Quarters.Select(q => (Force: f, Quarter: q)))
            .Where(c => _view.At(Cubes.Selection, c.Force, c.Quarter).Reason == MissingReason.Suppressed)
            .Select((c, i) => (c, i))
            .ToDictionary(p => p.c, p => p.i);
        foreach (var period in SuppressionLawTests.Periods(cube))
        {
            Add(cube.Forces.SelectMany(f => period.Quarters.Select(q => (f, q))));
            AddLikeForLike(period);
            foreach (var force in cube.Forces.Where(f => !_view.Over(Cubes.Selection, f, period).IsMissing))
            {
                Add(period.Quarters.Select(q => (force, q)));
            }
        }
    }

    /// <summary>Every hidden quarter, and every hidden year as its quarters.</summary>
    public IEnumerable<IReadOnlyList<(ForceCode Force, Quarter Quarter)>> Hidden() => SuppressionLawTests.Periods(_cube)
        .SelectMany(p => _cube.Forces.Where(f => _view.Over(Cubes.Selection, f, p).Reason == MissingReason.Suppressed).Select(f => p.Quarters.Select(q => (f, q)).ToList()));

    /// <summary>Whether a sum of cells follows from the sums that are known.</summary>
    public bool Finds(IEnumerable<(ForceCode, Quarter)> cells) => Reduced(Row(cells)) is null;

    /// <summary>Makes the sum of some cells known.</summary>
    public void Add(IEnumerable<(ForceCode, Quarter)> cells)
    {
        if (Reduced(Row(cells)) is { } row)
        {
            _known.Add(row);
        }
    }

    /// <summary>The two sums of a like-for-like change.</summary>
    private void AddLikeForLike(Period period)
    {
        var counted = period.Quarters.SelectMany(q => _cube.Forces.Where(f => IsCounted(f, q)).Select(f => (Force: f, Quarter: q))).ToList();
        var sum = counted.Sum(c => _cube.At(Cubes.Selection, c.Force, c.Quarter).Value);
        if ((_view.NationalLikeForLike(Cubes.Selection, period)?.Now ?? 0) != sum)
        {
            throw new InvalidOperationException($"Like for like is not made of the cells that were thought: {period}.");
        }

        Add(counted);
        Add(counted.Select(c => (c.Force, c.Quarter - 4)));
    }

    private bool IsCounted(ForceCode force, Quarter quarter)
    {
        bool IsIn(ForceCode f, Quarter q) => !_cube.At(Cubes.Selection, f, q).IsMissing;
        var isHidden = _cube.Quarters.Any(q => _view.At(Cubes.Selection, force, q).Reason == MissingReason.Suppressed);
        var oneLacks = _cube.Forces.Any(f => IsIn(f, quarter) != IsIn(f, quarter - 4) && _cube.Quarters.Any(q => _view.At(Cubes.Selection, f, q).Reason == MissingReason.Suppressed));
        return IsIn(force, quarter) && IsIn(force, quarter - 4) && !(isHidden && oneLacks);
    }

    private double[] Row(IEnumerable<(ForceCode, Quarter)> cells)
    {
        var row = new double[_hiddenQuarters.Count];
        foreach (var cell in cells)
        {
            if (_hiddenQuarters.TryGetValue(cell, out var column))
            {
                row[column] = 1;
            }
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
            for (var i = lead; i < row.Length && times != 0; i++)
            {
                row[i] -= times * known[i];
            }
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Math.Abs(row[i]) < 1e-9 ? 0 : row[i];
        }

        var first = Array.FindIndex(row, v => v != 0);
        return first < 0 ? null : row.Select(v => v / row[first]).ToArray();
    }
}
