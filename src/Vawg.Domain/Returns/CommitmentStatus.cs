namespace Vawg.Domain.Returns;

/// <summary>How far a force says it is with a commitment.</summary>
public enum CommitmentStatus
{
    /// <summary>Nothing was said of it.</summary>
    NotReported = 0,

    NotStarted = 1,
    Planned = 2,
    InProgress = 3,

    /// <summary>Part of daily work; needs evidence.</summary>
    Embedded = 4,

    NotApplicable = 5,
}
