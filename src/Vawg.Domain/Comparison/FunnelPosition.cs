namespace Vawg.Domain.Comparison;

/// <summary>Where a force stands against the control limits of those compared. Neither side is good or bad: a high count can be good recording.</summary>
public enum FunnelPosition
{
    Lower998,
    Lower95,
    Similar,
    Higher95,
    Higher998,
}
