using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>One force's count and rate of a topic in a period, placed among the forces compared.</summary>
public sealed record ForceFigure
{
    public required Force Force { get; init; }

    public required Count Count { get; init; }

    /// <summary>The residents of whom the rate is given.</summary>
    public required Count Residents { get; init; }

    /// <summary>Recorded offences per 1,000 residents.</summary>
    public required Measured Rate { get; init; }

    /// <summary>Where the rate stands in the funnel of the forces compared; null when it has no rate.</summary>
    public required FunnelPosition? Position { get; init; }

    /// <summary>The change on the year before; null when either count is missing, or a series break lies between.</summary>
    public required Change? Change { get; init; }

    /// <summary>Why one of the two counts of the change is missing; null when neither is.</summary>
    public required MissingReason? ChangeAbsent { get; init; }
}
