using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Indicators;

/// <summary>The values of measures in the current returns of a collection, by force and quarter, and where any published version of a return held a small one.</summary>
public sealed class MeasureCube
{
    private const long Empty = long.MinValue;

    private readonly Dictionary<ForceCode, int> _forces;
    private readonly Quarter _first;
    private readonly int _quarters;
    private readonly long[][] _values = new long[MeasureCells.All.Count][];
    private readonly HashSet<(string Measure, ForceCode Force, int Quarter)> _told = [];
    private readonly HashSet<(string Family, ForceCode Force, int FinancialYear)> _small = [];

    public MeasureCube(Quarter first, Quarter last, IEnumerable<ForceCode> forces)
    {
        _forces = forces.Select((force, i) => (force, i)).ToDictionary(f => f.force, f => f.i);
        _first = first;
        _quarters = last - first + 1;
    }

    /// <summary>A cube that holds nothing.</summary>
    public static MeasureCube None { get; } = new(new Quarter(2000, 1), new Quarter(2000, 1), []);

    /// <summary>Whether any return holds a measure.</summary>
    public bool HasAny => _told.Count > 0;

    public Quarter First => _first;

    public Quarter Last => _first + (_quarters - 1);

    /// <summary>Takes a row of a current return. A cell that the reference list no longer holds, and a quarter outside the cube, are left out.</summary>
    public void Set(MeasureCell cell, ForceCode force, Quarter quarter, Count value)
    {
        if (MeasureCells.PlaceOf(cell) is not { } place || !_forces.TryGetValue(force, out var row) || quarter < _first || quarter > Last)
        {
            return;
        }

        var values = _values[place] ??= Blank();
        values[(row * _quarters) + (quarter - _first)] = value.Known ?? -1 - (long)value.Reason!.Value;
        _told.Add((cell.Measure, force, quarter.Index));
    }

    /// <summary>Notes that some version of a force's return, current or not, held 1 to 4 of a cell.</summary>
    public void NoteSmall(MeasureCell cell, ForceCode force, Quarter quarter)
    {
        if (MeasureCells.PlaceOf(cell) is { } place && MeasureFamily.OfCells[place] is { CanIdentify: true } family)
        {
            _small.Add((family.Name, force, quarter.FinancialYear));
        }
    }

    /// <summary>The value of a quarter. A breakdown without a row is zero where the return holds another of the measure, and not supplied where it holds none.</summary>
    public Count At(MeasureCell cell, ForceCode force, Quarter quarter)
    {
        if (MeasureCells.PlaceOf(cell) is not { } place || !_forces.TryGetValue(force, out var row) || quarter < _first || quarter > Last)
        {
            return Count.NotSupplied;
        }

        var value = _values[place] is { } values ? values[(row * _quarters) + (quarter - _first)] : Empty;
        return value != Empty ? CountOf(value) : _told.Contains((cell.Measure, force, quarter.Index)) ? Count.Zero : Count.NotSupplied;
    }

    /// <summary>The same with a force's quarter replaced, over the quarters and forces of another shape.</summary>
    public MeasureCube With(Quarter first, Quarter last, IEnumerable<ForceCode> forces, ForceCode force, Quarter quarter, IEnumerable<MeasureRow> rows)
    {
        var cube = new MeasureCube(first, last, forces);
        foreach (var (code, row) in _forces)
        {
            for (var q = 0; q < _quarters; q++)
            {
                if (code == force && _first + q == quarter)
                {
                    continue;
                }

                for (var place = 0; place < _values.Length; place++)
                {
                    if (_values[place] is { } values && values[(row * _quarters) + q] is var value && value != Empty)
                    {
                        cube.Set(MeasureCells.All[place], code, _first + q, CountOf(value));
                    }
                }
            }
        }

        foreach (var row in rows)
        {
            cube.Set(new MeasureCell(row.Measure, row.Breakdown), force, quarter, row.Value is { } known ? Count.Of(known) : Count.Missing(row.Missing!.Value));
        }

        cube._small.UnionWith(_small);
        return cube;
    }

    /// <summary>Whether the general reader sees nothing of a family in a force and financial year.</summary>
    public bool Hides(MeasureFamily family, ForceCode force, int financialYear) =>
        family.IsSensitive || _small.Contains((family.Name, force, financialYear));

    /// <summary>What is missing is held below zero, with its reason.</summary>
    private static Count CountOf(long value) => value < 0 ? Count.Missing((MissingReason)(-1 - value)) : Count.Of(value);

    private long[] Blank()
    {
        var values = new long[_forces.Count * _quarters];
        Array.Fill(values, Empty);
        return values;
    }
}
