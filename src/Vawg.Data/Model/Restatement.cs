using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>A published figure that a later version changed: what it counts stands in kind and subject.</summary>
public sealed class Restatement
{
    public required Collection Collection { get; init; }

    /// <summary>The version that changed it.</summary>
    public required int VersionId { get; init; }

    /// <summary>Whether it changed the figure by being withdrawn.</summary>
    public bool IsWithdrawal { get; init; }

    public required RestatedKind Kind { get; init; }

    /// <summary>As <see cref="RestatedSubject.Text"/>.</summary>
    public required string Subject { get; init; }

    public required string ForceCode { get; init; }

    /// <summary>The quarter it is of; for residents the one that ends in the middle of their year.</summary>
    public required int Quarter { get; init; }

    /// <summary>The figure before, or null when it was missing.</summary>
    public required long? Before { get; init; }

    /// <summary>The figure after, or null when it is missing now.</summary>
    public required long? After { get; init; }
}
