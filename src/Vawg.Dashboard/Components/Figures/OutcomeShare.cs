using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The share of one kind of outcome in a force, beside the nation's.</summary>
public sealed record OutcomeShare
{
    public required string Label { get; init; }

    /// <summary>Outcomes of the kind.</summary>
    public required Count Part { get; init; }

    public required Measured Share { get; init; }

    public required Measured National { get; init; }

    /// <summary>The share of the peers taken together; null when the force is compared with all forces.</summary>
    public required Measured? Peers { get; init; }

    /// <summary>The force's share in the year before; not supplied when that year is not held.</summary>
    public required Measured YearBefore { get; init; }

    /// <summary>Where the share stands in the funnel of all forces; null when it is missing.</summary>
    public required FunnelPosition? Position { get; init; }
}
