namespace Vawg.Domain.Comparison;

/// <summary>A force placed in a funnel.</summary>
/// <param name="Point">The force and its counts.</param>
/// <param name="Value">Its rate or proportion, in the unit of the funnel.</param>
/// <param name="Z">Standard deviations from the centre on the transformed scale, between-force variance included where it was added.</param>
/// <param name="Position">Decided by the limits that are drawn.</param>
public sealed record FunnelPlacement(FunnelPoint Point, double Value, double Z, FunnelPosition Position);
