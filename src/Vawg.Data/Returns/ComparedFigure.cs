using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Returns;

/// <summary>A force's count, rate and place among the forces of a topic and period, as an effect tells them.</summary>
/// <param name="Count">Offences of the period.</param>
/// <param name="Rate">Per 1,000 residents: not supplied where the count is, whoever the force, and not applicable to a quarter or a force without residents.</param>
/// <param name="Position">Where it stands; null where it has no place, or nothing to be compared with.</param>
/// <param name="IsAlone">Whether it could be compared, and no other force has a figure that this one may be shown.</param>
public sealed record ComparedFigure(Count Count, Measured Rate, FunnelPosition? Position, bool IsAlone)
{
    /// <summary>What stands in a table of one kind of reader.</summary>
    internal static ComparedFigure Of(TopicTable table, Force force)
    {
        var row = table.Row(force);
        var isAlone = row.Position is not null && table.Funnel is { PointCount: < Funnel.FewestForces };
        return new ComparedFigure(row.Count, row.Count.Reason == MissingReason.NotSupplied ? Measured.NotSupplied : row.Rate, isAlone ? null : row.Position, isAlone);
    }

    /// <summary>What was known of it before anything was published: nothing.</summary>
    internal ComparedFigure BeforeAnyReturn() => this with { Count = Count.NotSupplied, Rate = Measured.NotSupplied, Position = null, IsAlone = false };
}
