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

    /// <summary>All crime that the force recorded in the quarter, fraud excluded, for the share of all recorded crime.</summary>
    public required long AllRecordedCrime { get; init; }

    public required IReadOnlyList<CoverageItem> Coverage { get; init; }

    public required IReadOnlyList<RecordedOffenceRow> RecordedOffences { get; init; }

    public required IReadOnlyList<OutcomeRow> Outcomes { get; init; }
}
