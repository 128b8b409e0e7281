using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>An indicator of a force in a period.</summary>
public sealed record IndicatorFigure
{
    public required Force Force { get; init; }

    public required Count Numerator { get; init; }

    /// <summary>1 where the indicator has no denominator.</summary>
    public required Count Denominator { get; init; }

    /// <summary>The figure in the unit of the indicator, a share from 0 to 1; with an interval where it is a share or a rate.</summary>
    public required Measured Value { get; init; }

    /// <summary>Where the force stands among those compared; null where there is no figure or no comparison.</summary>
    public required FunnelPosition? Position { get; init; }
}
