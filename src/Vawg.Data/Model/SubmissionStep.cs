using Vawg.Domain.Returns;

namespace Vawg.Data.Model;

/// <summary>One step of a return along its life cycle. Steps are added and never changed.</summary>
public sealed class SubmissionStep
{
    public const int LongestComment = 1_000;

    public required int SubmissionId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Ordinal { get; init; }

    public required ReturnStage Stage { get; init; }

    public required DateTime AtUtc { get; init; }

    /// <summary>Who took it, or "system".</summary>
    public required string By { get; init; }

    /// <summary>What they said, or what was found; empty for none.</summary>
    public required string Comment { get; init; }
}
