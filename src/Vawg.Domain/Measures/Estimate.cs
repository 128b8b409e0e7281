namespace Vawg.Domain.Measures;

/// <summary>A rate or a proportion with the bounds of its confidence interval, in the unit of the value.</summary>
/// <param name="Value">The point estimate.</param>
/// <param name="Lower">The lower bound, never above the value.</param>
/// <param name="Upper">The upper bound, never below the value.</param>
public readonly record struct Estimate(double Value, double Lower, double Upper);
