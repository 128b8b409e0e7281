using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Tests.Indicators;

/// <summary>Builds the measures of a few quarters and what a reader sees of them.</summary>
internal sealed class MeasureWorld
{
    public static readonly Quarter Start = new(2021, 1);
    public static readonly Quarter Last = new(2022, 4);

    private readonly MeasureCube _cube = new(Start, Last, Forces.Territorial.Select(f => f.Code));

    public static Period Year { get; } = Period.FinancialYear(2022);

    /// <summary>Sets a value in every quarter of both years.</summary>
    public MeasureWorld All(string measure, string breakdown, Force force, long value)
    {
        for (var quarter = Start; quarter <= Last; quarter += 1)
        {
            Set(measure, breakdown, force, quarter, Count.Of(value));
        }

        return this;
    }

    public MeasureWorld Set(string measure, string breakdown, Force force, Quarter quarter, Count value)
    {
        _cube.Set(new MeasureCell(measure, breakdown), force.Code, quarter, value, version: quarter.Index);
        return this;
    }

    /// <summary>A version before all current ones, which is not shown.</summary>
    public MeasureWorld First(string measure, string breakdown, Force force, Quarter quarter, long value)
    {
        _cube.SetPast(new MeasureCell(measure, breakdown), force.Code, quarter, Count.Of(value), version: 0);
        return this;
    }

    public IndicatorCounts SeenBy(Reader reader)
    {
        var figures = new FigureCubeBuilder(Collection.ForceReturns, 1, DateTime.UnixEpoch, Start, Last, Forces.Territorial.Select(f => f.Code), [OffenceSelection.Vawg.Text, "DA"]).Build();
        return new IndicatorCounts(new MeasureView(_cube, reader), new FigureView(figures, reader), OutcomeCounts.None);
    }

    public IndicatorTable Table(string slug, Reader? reader = null, Period? period = null)
    {
        var counts = SeenBy(reader ?? Open);
        return new IndicatorTable(counts, IndicatorList.Find(slug)!, period ?? Year, reader?.OwnForce is null ? counts : SeenBy(Reader.General));
    }

    public static Reader Open { get; } = new(null, Audience.SmallCells);
}
