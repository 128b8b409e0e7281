using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>Outcomes of one selection, force, quarter, basis and code, computed when a data set is published. What is absent is zero where the force has any row on that basis.</summary>
public sealed class PreparedOutcome
{
    public required Collection Collection { get; init; }

    public required short Basis { get; init; }

    public required string Selection { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    public required string OutcomeCode { get; init; }

    /// <summary>Null where a row that it holds is not supplied.</summary>
    public required long? Count { get; init; }

    public required int VersionId { get; init; }
}
