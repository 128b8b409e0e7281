using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>The measures of a collection as one kind of reader may see them. Everything that is shown of measures is computed from this view.</summary>
/// <param name="cube">The values.</param>
/// <param name="reader">Who reads.</param>
public sealed class MeasureView(MeasureCube cube, Reader reader)
{
    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);

    public MeasureCube Cube { get; } = cube;

    public Reader Reader { get; } = reader;

    /// <summary>The value of a quarter as this reader may see it.</summary>
    public Count At(MeasureCell cell, ForceCode force, Quarter quarter) => Seen(cell, force, Period.Of(quarter), Cube.At(cell, force, quarter));

    /// <summary>
    /// The value of a period: the sum of its quarters, or, of what is counted on a day, that of its newest quarter which holds one.
    /// What never combines is told of its newest quarter too. A measure that is returned twice a year or once is asked of the quarters that hold it.
    /// </summary>
    public Count Over(MeasureCell cell, ForceCode force, Period period) => Seen(cell, force, period, Unsuppressed(cell, force, period));

    /// <summary>Whether the reader is given a value that the general reader is not, which is to be recorded each time.</summary>
    public bool OpensSmallCells(MeasureCell cell, ForceCode force, Period period) =>
        Reader.MayRead(force) && !Suppresses(force) && IsHidden(cell, force, period) && !Unsuppressed(cell, force, period).IsMissing;

    private Count Unsuppressed(MeasureCell cell, ForceCode force, Period period)
    {
        var definition = cell.Definition;
        var values = period.Quarters.Select(q => Cube.At(cell, force, q)).ToList();
        if (definition.OverPeriods != "sum")
        {
            return values.FindLast(v => !v.IsMissing) is { IsMissing: false } last && values.Exists(v => !v.IsMissing) ? last : FirstReason(values);
        }

        var due = period.QuarterCount * definition.TimesAYear / 4;
        var known = values.Where(v => !v.IsMissing).ToList();
        return known.Count >= Math.Max(due, 1) ? Count.Of(known.Sum(v => v.Value)) : FirstReason(values);
    }

    private static Count FirstReason(List<Count> values) => values.Find(v => v.IsMissing) is { IsMissing: true } missing ? missing : Count.NotSupplied;

    /// <summary>A force outside the reader's scope answers as if it had supplied nothing.</summary>
    private Count Seen(MeasureCell cell, ForceCode force, Period period, Count value) =>
        !Reader.MayRead(force) ? Count.NotSupplied
        : !value.IsMissing && Suppresses(force) && IsHidden(cell, force, period) ? Suppressed
        : value;

    private bool Suppresses(ForceCode force) => Reader.Audience == Audience.General && force != Reader.OwnForce;

    /// <summary>What is summed is told of a financial year where its quarters may not be; everything else, and every other period, where each quarter may.</summary>
    private bool IsHidden(MeasureCell cell, ForceCode force, Period period) =>
        period is { IsYear: true, Last.Number: 4 } && cell.Definition.OverPeriods == "sum"
            ? !Cube.TellsYear(cell, force, period.Last.FinancialYear)
            : period.Quarters.Select(q => q.FinancialYear).Distinct().Any(year => !Cube.TellsQuarters(cell, force, year));
}
