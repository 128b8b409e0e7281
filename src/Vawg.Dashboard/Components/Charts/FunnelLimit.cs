namespace Vawg.Dashboard.Components.Charts;

/// <summary>The limits of a funnel at one denominator, in the unit of its figures.</summary>
public readonly record struct FunnelLimit(double Denominator, double Lower998, double Lower95, double Upper95, double Upper998);
