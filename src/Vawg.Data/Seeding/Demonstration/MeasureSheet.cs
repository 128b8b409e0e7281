using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>The sheet of measures of one return: every measure that is due in the quarter, in each of its breakdowns.</summary>
internal static class MeasureSheet
{
    private const int FirstRow = 2;

    public static List<MeasureRow> Rows(MeasuredQuarter of)
    {
        var table = Table(of);
        var rows = new List<MeasureRow>(448);
        foreach (var measure in MeasureDefinitions.All.Where(m => IsDue(m, of.Quarter)))
        {
            foreach (var breakdown in measure.BreakdownValues.DefaultIfEmpty(string.Empty))
            {
                var value = DemonstrationCoverage.Supplies(of.Force.Code, measure, breakdown) ? table[measure.Code, breakdown] : Count.NotSupplied;
                rows.Add(new MeasureRow(measure.Code, breakdown, value.Known, value.Reason, string.Empty, rows.Count + FirstRow));
            }
        }

        return rows;
    }

    private static MeasureTable Table(MeasuredQuarter of)
    {
        var table = new MeasureTable();
        CaseworkMeasures.Write(of, table);
        ClosureMeasures.Write(of, table);
        ConductMeasures.Write(of, table);
        SpecialistMeasures.Write(of, table);
        CompletenessMeasures.Write(of, table);
        OrderMeasures.Write(of, table);
        DisclosureMeasures.Write(of, table);
        VictimMeasures.Write(of, table);
        OffenderMeasures.Write(of, table);
        PartnershipMeasures.Write(of, table);
        return table;
    }

    private static bool IsDue(MeasureDefinition measure, Quarter quarter) => measure.Frequency switch
    {
        "quarterly" => true,
        "six-monthly" => quarter.Number is 2 or 4,
        "annual" => quarter.Number == 4,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Frequency, "A frequency without quarters."),
    };
}
