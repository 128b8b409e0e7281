namespace Vawg.Domain.Comparison;

/// <summary>Control limits at one denominator, in the unit of the funnel's values. A value on a limit is inside it.</summary>
public readonly record struct FunnelLimits(double Lower998, double Lower95, double Upper95, double Upper998);
