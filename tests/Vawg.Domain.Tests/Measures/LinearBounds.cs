namespace Vawg.Domain.Tests.Measures;

/// <summary>How small and how large sums of unknown counts can be, which are not negative and of which some sums are known. Simplex method on a dense table; the smallest index enters, so that it ends.</summary>
internal sealed class LinearBounds
{
    private const double Tiny = 1e-7;

    private readonly int _variables;
    private readonly int _slacks;
    private readonly int[] _basis;
    private double[][] _rows;

    /// <param name="variables">How many counts are unknown.</param>
    /// <param name="equal">Sums that are known.</param>
    /// <param name="atMost">Sums that are no larger than a number.</param>
    public LinearBounds(int variables, IReadOnlyList<(double[] Of, double Sum)> equal, IReadOnlyList<(double[] Of, double Sum)> atMost)
    {
        _variables = variables;
        _slacks = atMost.Count;
        var all = equal.Concat(atMost).ToList();
        var columns = variables + _slacks;
        _rows = new double[all.Count][];
        _basis = new int[all.Count];
        for (var r = 0; r < all.Count; r++)
        {
            var row = new double[columns + all.Count + 1];
            all[r].Of.CopyTo(row, 0);
            row[^1] = all[r].Sum;
            if (r >= equal.Count)
            {
                row[variables + r - equal.Count] = 1;
            }

            if (row[^1] < 0)
            {
                row = row.Select(v => -v).ToArray();
            }

            row[columns + r] = 1;
            _rows[r] = row;
            _basis[r] = columns + r;
        }

        Begin(columns);
    }

    /// <summary>The least and the greatest value of a sum; infinite when nothing bounds it.</summary>
    public (double Least, double Most) Of(double[] sum)
    {
        var most = Maximum(sum);
        var least = Maximum(sum.Select(v => -v).ToArray());
        return (-least, most);
    }

    /// <summary>Finds some values that satisfy everything, by driving the helping columns to zero, and drops those.</summary>
    private void Begin(int columns)
    {
        var helping = new double[columns + _rows.Length];
        Array.Fill(helping, -1, columns, _rows.Length);
        if (Maximise(helping, columns + _rows.Length) < -Tiny)
        {
            throw new InvalidOperationException("What is known contradicts itself.");
        }

        for (var r = 0; r < _rows.Length; r++)
        {
            if (_basis[r] >= columns && Array.FindIndex(_rows[r], 0, columns, v => Math.Abs(v) > Tiny) is >= 0 and var enters)
            {
                Pivot(r, enters);
            }
        }

        var kept = Enumerable.Range(0, _rows.Length).Where(r => _basis[r] < columns).ToList();
        var basis = kept.Select(r => _basis[r]).ToArray();
        _rows = kept.Select(r => _rows[r][..columns].Append(_rows[r][^1]).ToArray()).ToArray();
        basis.CopyTo(_basis, 0);
    }

    private double Maximum(double[] sum) => Maximise([.. sum, .. new double[_slacks]], _variables + _slacks);

    private double Maximise(double[] objective, int columns)
    {
        while (true)
        {
            var enters = -1;
            for (var c = 0; c < columns && enters < 0; c++)
            {
                var gain = objective[c];
                for (var r = 0; r < _rows.Length; r++)
                {
                    gain -= objective[_basis[r]] * _rows[r][c];
                }

                enters = gain > Tiny ? c : -1;
            }

            if (enters < 0)
            {
                return Enumerable.Range(0, _rows.Length).Sum(r => objective[_basis[r]] * _rows[r][^1]);
            }

            var leaves = -1;
            for (var r = 0; r < _rows.Length; r++)
            {
                if (_rows[r][enters] > Tiny && (leaves < 0 || IsBefore(r, leaves, enters)))
                {
                    leaves = r;
                }
            }

            if (leaves < 0)
            {
                return double.PositiveInfinity;
            }

            Pivot(leaves, enters);
        }
    }

    private bool IsBefore(int row, int other, int column)
    {
        var difference = (_rows[row][^1] / _rows[row][column]) - (_rows[other][^1] / _rows[other][column]);
        return difference < -Tiny || (difference < Tiny && _basis[row] < _basis[other]);
    }

    private void Pivot(int row, int column)
    {
        var by = _rows[row][column];
        for (var c = 0; c < _rows[row].Length; c++)
        {
            _rows[row][c] /= by;
        }

        for (var r = 0; r < _rows.Length; r++)
        {
            var times = _rows[r][column];
            if (r != row && Math.Abs(times) > 1e-12)
            {
                for (var c = 0; c < _rows[r].Length; c++)
                {
                    _rows[r][c] -= times * _rows[row][c];
                }
            }
        }

        _basis[row] = column;
    }
}
