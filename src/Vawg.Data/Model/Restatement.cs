using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>A published figure that a later version changed.</summary>
public sealed class Restatement
{
    public required Collection Collection { get; init; }

    /// <summary>The version that changed it.</summary>
    public required int VersionId { get; init; }

    public required string Selection { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    /// <summary>The figure before, or null when it was missing.</summary>
    public required long? Before { get; init; }

    /// <summary>The figure after, or null when it is missing now.</summary>
    public required long? After { get; init; }
}
