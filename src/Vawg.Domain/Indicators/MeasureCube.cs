using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Indicators;

/// <summary>The values of measures in the current returns of a collection, by force and quarter, and where any published version of a return held a small one.</summary>
public sealed class MeasureCube
{
    /// <summary>Values of versions that are not current matter to what is hidden below this.</summary>
    public const int SmallestBesideSmall = MeasureDisclosure.SmallestBesideSmall;

    private const long Empty = long.MinValue;

    private readonly Dictionary<ForceCode, int> _forces;
    private readonly Quarter _first;
    private readonly int _quarters;
    private readonly long[][] _values = new long[MeasureCells.All.Count][];
    private readonly HashSet<(string Measure, ForceCode Force, int Quarter)> _told = [];
    private readonly MeasureDisclosure _disclosure = new();

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

    public IReadOnlyCollection<ForceCode> Forces => _forces.Keys;

    public Quarter First => _first;

    public Quarter Last => _first + (_quarters - 1);

    /// <summary>Takes a row of a current return. A cell that the reference list no longer holds, and a quarter outside the cube, are left out.</summary>
    /// <param name="version">Number of the version among all that were published, by which they are ordered.</param>
    public void Set(MeasureCell cell, ForceCode force, Quarter quarter, Count value, int version)
    {
        if (MeasureCells.PlaceOf(cell) is { } place && IndexOf(force, quarter) is { } index)
        {
            (_values[place] ??= Blank())[index] = value.Known ?? -1 - (long)value.Reason!.Value;
            _told.Add((cell.Measure, force, quarter.Index));
        }

        SetPast(cell, force, quarter, value, version);
    }

    /// <summary>Takes a row of a version that is not current: it is not shown, and what it held that was small stays hidden.</summary>
    public void SetPast(MeasureCell cell, ForceCode force, Quarter quarter, Count value, int version) =>
        _disclosure.Note(force, quarter, version, MeasureCells.PlaceOf(cell), value.Known ?? 0);

    /// <summary>The quarters of the cube up to one.</summary>
    public IEnumerable<Quarter> Quarters(Quarter until) => Enumerable.Range(0, Math.Min(_quarters, Math.Max(0, until - _first + 1))).Select(i => _first + i);

    /// <summary>The known values of a measure that a return holds, by breakdown.</summary>
    public IReadOnlyDictionary<string, long> Values(string measure, ForceCode force, Quarter quarter)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        if (!_told.Contains((measure, force, quarter.Index)) || IndexOf(force, quarter) is not { } index)
        {
            return values;
        }

        foreach (var cell in MeasureCells.Of(measure))
        {
            if (_values[MeasureCells.PlaceOf(cell)!.Value]?[index] is >= 0 and var value)
            {
                values.Add(cell.Breakdown, value);
            }
        }

        return values;
    }

    /// <summary>The value of a quarter. A breakdown without a row is zero where the return holds another of the measure, and not supplied where it holds none.</summary>
    public Count At(MeasureCell cell, ForceCode force, Quarter quarter)
    {
        if (MeasureCells.PlaceOf(cell) is not { } place || IndexOf(force, quarter) is not { } index)
        {
            return Count.NotSupplied;
        }

        var value = _values[place]?[index] ?? Empty;
        return value != Empty ? CountOf(value) : _told.Contains((cell.Measure, force, quarter.Index)) ? Count.Zero : Count.NotSupplied;
    }

    /// <summary>The same with a force's quarter replaced, over the quarters and forces of another shape: for the force itself, to whom nothing is hidden.</summary>
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
                        cube.Set(MeasureCells.All[place], code, _first + q, CountOf(value), version: 0);
                    }
                }
            }
        }

        foreach (var row in rows)
        {
            cube.Set(new MeasureCell(row.Measure, row.Breakdown), force, quarter, row.Value is { } known ? Count.Of(known) : Count.Missing(row.Missing!.Value), version: 1);
        }

        return cube;
    }

    /// <summary>Whether the general reader is told the quarters of a cell in a force and financial year.</summary>
    public bool TellsQuarters(MeasureCell cell, ForceCode force, int financialYear) => _disclosure.TellsQuarters(FamilyOf(cell), force, financialYear);

    /// <summary>Whether the general reader is told the sum of a cell over a force's financial year.</summary>
    public bool TellsYear(MeasureCell cell, ForceCode force, int financialYear) =>
        _disclosure.TellsYear(FamilyOf(cell), force, financialYear, place => SumOf(MeasureCells.All[place], force, financialYear));

    private static MeasureFamily FamilyOf(MeasureCell cell) => MeasureCells.PlaceOf(cell) is { } place ? MeasureFamily.OfCells[place] : MeasureFamily.Of(cell);

    private long? SumOf(MeasureCell cell, ForceCode force, int financialYear) =>
        Period.FinancialYear(financialYear).Quarters.Aggregate((long?)0, (sum, quarter) => sum + At(cell, force, quarter).Known);

    /// <summary>What is missing is held below zero, with its reason.</summary>
    private static Count CountOf(long value) => value < 0 ? Count.Missing((MissingReason)(-1 - value)) : Count.Of(value);

    /// <summary>Where a force's quarter stands in the values of a cell; null outside the cube.</summary>
    private int? IndexOf(ForceCode force, Quarter quarter) =>
        _forces.TryGetValue(force, out var row) && quarter >= _first && quarter <= Last ? (row * _quarters) + (quarter - _first) : null;

    private long[] Blank()
    {
        var values = new long[_forces.Count * _quarters];
        Array.Fill(values, Empty);
        return values;
    }
}
