using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>Recorded offences of one selection, force and quarter, computed when a data set is published.</summary>
public sealed class PreparedFigure
{
    public required Collection Collection { get; init; }

    /// <summary>As <see cref="OffenceSelection.Text"/>.</summary>
    public required string Selection { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    /// <summary>The count, or null when it is missing.</summary>
    public required long? Count { get; init; }

    /// <summary>Why it is missing, as <see cref="MissingReason"/>; null when it is known.</summary>
    public required short? Missing { get; init; }

    /// <summary>The version from which it was computed.</summary>
    public required int VersionId { get; init; }
}
