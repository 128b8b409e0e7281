using System.Runtime.CompilerServices;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>Whether the measures that commitments name have moved. The measures of one publication never change and are summed once for it.</summary>
public static class MeasureMovements
{
    private static readonly ConditionalWeakTable<MeasureCube, MeasureFigures> Summed = [];

    /// <summary>The measures of a force, or of all forces together (null), up to a quarter; none of a force out of the reader's scope.</summary>
    public static PlaceTrends Of(LoadedCollection collection, Force? force, Quarter until, DecisionLimits limits)
    {
        var reader = collection.View.Reader;
        if (collection.Collection.IsPublic() || (force is not null && !reader.MayRead(force.Code)))
        {
            return new PlaceTrends(until, first: null, seesSmall: false, (_, _) => null, _ => false);
        }

        var figures = Summed.GetValue(collection.Measures, cube => new MeasureFigures(cube));
        return force is null
            ? new PlaceTrends(until, figures.First, seesSmall: reader.Audience == Audience.SmallCells, figures.OfNation, _ => true) { Limits = limits }
            : new PlaceTrends(until, figures.First, seesSmall: reader.Audience == Audience.SmallCells || reader.OwnForce == force.Code, (measure, quarter) => figures.At(measure.Code, force.Code, quarter), IsTold) { Limits = limits };

        // A sum beside parts that are told would tell the part that is not.
        bool IsTold(MeasureDefinition measure) => MeasureCells.All
            .Where(c => c.Measure == measure.Code || c.Measure == measure.Denominator)
            .All(c => collection.Measures.Quarters(until).All(q => collection.Counts.Measures.At(c, force.Code, q).Reason != MissingReason.Suppressed));
    }
}
