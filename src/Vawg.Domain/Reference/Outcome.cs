namespace Vawg.Domain.Reference;

/// <summary>How the police closed an investigation.</summary>
public sealed record Outcome
{
    public required OutcomeCode Code { get; init; }

    public required string Description { get; init; }

    /// <summary>The published outcome group.</summary>
    public required string Group { get; init; }

    /// <summary>The outcome inside which this one lies (1A inside 1), or null.</summary>
    public required OutcomeCode? Parent { get; init; }

    /// <summary>Whether it is counted in a total: not for 0 (no decision yet), nor for 1A, 2A and 3A, which 1, 2 and 3 hold already.</summary>
    public required bool CountsInTotal { get; init; }
}
