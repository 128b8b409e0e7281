using Vawg.Domain.Measures;

namespace Vawg.Domain.Comparison;

/// <summary>The nation's count and rate of a topic in a period.</summary>
public sealed record NationalFigure
{
    public required NationalCount Counted { get; init; }

    /// <summary>Residents of the forces that supplied, each for the part of the period that it supplied.</summary>
    public required Count Residents { get; init; }

    public required Measured Rate { get; init; }

    /// <summary>The change on the year before by percentage band, over the force-quarters that both years have; null across a series break or where there are none.</summary>
    public required Change? Change { get; init; }

    /// <summary>Why one of the two counts is missing; null when neither is.</summary>
    public required MissingReason? ChangeAbsent { get; init; }

    public Count Count => Counted.Count;
}
