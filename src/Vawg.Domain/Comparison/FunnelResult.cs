using System.Globalization;

namespace Vawg.Domain.Comparison;

/// <summary>A funnel: its centre, the limits about it, and where each force stands.</summary>
public sealed record FunnelResult
{
    internal const double Tail998 = 0.001;

    internal const double Tail95 = 0.025;

    private readonly FunnelScale _scale;
    private readonly double _per;
    private readonly WidenedReach? _widened;
    private readonly int _forcesOfVariation;

    internal FunnelResult(FunnelScale scale, double per, WidenedReach? widened, int forcesOfVariation)
    {
        _scale = scale;
        _per = per;
        _widened = widened;
        _forcesOfVariation = forcesOfVariation;
    }

    /// <summary>Total numerator over total denominator of the forces compared, in the unit of the values.</summary>
    public required double Centre { get; init; }

    public required Overdispersion Overdispersion { get; init; }

    public required IReadOnlyList<FunnelPlacement> Placements { get; init; }

    /// <summary>Forces compared.</summary>
    public int PointCount => Placements.Count;

    /// <summary>Mean winsorised z squared over its in-control value, or null with too few forces to tell.</summary>
    public double? Phi => Overdispersion.Phi;

    /// <summary>Variance between forces on the transformed scale that the limits allow for.</summary>
    public double TauSquared => Overdispersion.TauSquared;

    /// <summary>Standard deviation between forces on the transformed scale.</summary>
    public double BetweenForceSd => Math.Sqrt(TauSquared);

    /// <summary>Whether the limits allow for variation between forces.</summary>
    public bool IsOverdispersed => Overdispersion.IsPresent;

    /// <summary>Which limits are drawn, for the line under the chart.</summary>
    public string LimitsInWords => (IsOverdispersed, Phi) switch
    {
        (true, { } phi) => string.Create(CultureInfo.InvariantCulture, $"Limits at 95% and 99.8%, widened because forces differ by more than chance (\u03C6 {phi:N1}; t quantiles on {_forcesOfVariation - 1} degrees of freedom)."),
        (_, null) => $"Limits at 95% and 99.8%: exact {_scale.DistributionName} quantiles at the centre. Fewer than {Overdispersion.FewestForces} forces are compared, so no variation between them is allowed for.",
        _ => $"Limits at 95% and 99.8%: exact {_scale.DistributionName} quantiles at the centre. The forces vary no more than chance alone would make them.",
    };

    /// <summary>The limits at a denominator. A denominator of zero or fewer is refused.</summary>
    public FunnelLimits LimitsAt(long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return _widened is { } widened
            ? new FunnelLimits(
                WidenedLimit(denominator, -widened.At998),
                WidenedLimit(denominator, -widened.At95),
                WidenedLimit(denominator, widened.At95),
                WidenedLimit(denominator, widened.At998))
            : ExactLimits(denominator);
    }

    private FunnelLimits ExactLimits(long denominator)
    {
        var counts = _scale.CountsAt(Centre / _per, denominator);
        return new FunnelLimits(
            _per * counts.LowerLimit(Tail998) / denominator,
            _per * counts.LowerLimit(Tail95) / denominator,
            _per * counts.UpperLimit(Tail95) / denominator,
            _per * counts.UpperLimit(Tail998) / denominator);
    }

    private double WidenedLimit(long denominator, double deviations)
    {
        var chance = _scale.StandardDeviation(denominator);
        var reach = deviations * Math.Sqrt((chance * chance) + TauSquared);
        return _scale.Restore(_scale.Transform(Centre / _per) + reach) * _per;
    }
}
