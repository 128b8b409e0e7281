using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Comparison;

/// <summary>How many standard deviations from the centre the limits lie when between-force variance has been added: t quantiles on one degree of freedom fewer than there are forces.</summary>
internal sealed class WidenedReach(int forces)
{
    public double At95 { get; } = StudentT.InvCDF(0, 1, forces - 1, 1 - FunnelResult.Tail95);

    public double At998 { get; } = StudentT.InvCDF(0, 1, forces - 1, 1 - FunnelResult.Tail998);

    public FunnelPosition PositionOf(double z) => z switch
    {
        _ when z < -At998 => FunnelPosition.Lower998,
        _ when z > At998 => FunnelPosition.Higher998,
        _ when z < -At95 => FunnelPosition.Lower95,
        _ when z > At95 => FunnelPosition.Higher95,
        _ => FunnelPosition.Similar,
    };
}
