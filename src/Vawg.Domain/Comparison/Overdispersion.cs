using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Comparison;

/// <summary>How much more the forces vary than chance alone would make them. Sources: Spiegelhalter 2005 (winsorised phi); DerSimonian and Laird 1986 (between-force variance).</summary>
/// <param name="Phi">Mean winsorised z squared over its in-control value; near 1 by chance alone. Null with fewer than <see cref="FewestForces"/>.</param>
/// <param name="TauSquared">Variance between forces on the transformed scale; 0 when chance suffices.</param>
public sealed record Overdispersion(double? Phi, double TauSquared)
{
    /// <summary>With fewer forces the variation between them is not estimated.</summary>
    public const int FewestForces = 5;

    /// <summary>Whether between-force variance is added to the limits.</summary>
    public bool IsPresent => TauSquared > 0;

    /// <summary>Estimates it from each force's z and its chance variance on the transformed scale: variance is added when N phi exceeds the 95th percentile of chi-square on N-1.</summary>
    internal static Overdispersion Of(IReadOnlyList<double> z, IReadOnlyList<double> variances)
    {
        if (z.Count < FewestForces)
        {
            return new Overdispersion(null, 0);
        }

        var forces = z.Count;
        var phi = WinsorisedVariation.MeanSquare(z) / WinsorisedVariation.InControl(forces);
        var heterogeneity = forces * phi;
        if (heterogeneity <= ChiSquared.InvCDF(forces - 1, 0.95))
        {
            return new Overdispersion(phi, 0);
        }

        var weights = variances.Select(v => 1 / v).ToList();
        var total = weights.Sum();
        var tauSquared = (heterogeneity - (forces - 1)) / (total - (weights.Sum(w => w * w) / total));
        return new Overdispersion(phi, tauSquared);
    }
}
