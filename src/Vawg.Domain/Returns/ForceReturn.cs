using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>One version of one force's return for one financial quarter.</summary>
public sealed record ForceReturn
{
    public required ForceCode Force { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>1 for the first return of the quarter; a resubmission is one more.</summary>
    public required int Version { get; init; }

    /// <summary>All crime that the force recorded in the quarter, fraud excluded, for the share of all recorded crime; null when it is not supplied.</summary>
    public required long? AllRecordedCrime { get; init; }

    public required IReadOnlyList<CoverageItem> Coverage { get; init; }

    public required IReadOnlyList<RecordedOffenceRow> RecordedOffences { get; init; }

    public required IReadOnlyList<OutcomeRow> Outcomes { get; init; }

    public IReadOnlyList<SuspectRow> Suspects { get; init; } = [];

    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    public IReadOnlyList<CommitmentRow> Commitments { get; init; } = [];

    /// <summary>The role in the force that answers questions about the return, or empty.</summary>
    public string ContactRole { get; init; } = string.Empty;

    /// <summary>The system that crime is recorded in, or empty.</summary>
    public string CrimeSystem { get; init; } = string.Empty;

    /// <summary>What the force says of the return as a whole, or empty.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Rows of counts and values in all its sheets.</summary>
    public int RowCount => RecordedOffences.Count + Outcomes.Count + Suspects.Count + Measures.Count + Commitments.Count;
}
