using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Returns;

/// <summary>One force's return of one quarter as it stands.</summary>
public sealed record TrackerCell
{
    public required Force Force { get; init; }

    public required Quarter Quarter { get; init; }

    public required TrackerState State { get; init; }

    /// <summary>The version that the state is of; null when nothing was handed in.</summary>
    public int? SubmissionId { get; init; }

    /// <summary>Its number.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the version that is published; null for none.</summary>
    public int? PublishedNumber { get; init; }

    /// <summary>What more there is to say: "7 places", "4 warnings", "31 days".</summary>
    public string Detail { get; init; } = string.Empty;

    /// <summary>For whom or what it waits; empty when it waits for nobody.</summary>
    public string WaitsFor { get; init; } = string.Empty;

    /// <summary>Since when it stands so.</summary>
    public DateOnly? Since { get; init; }

    public bool Waits => WaitsFor.Length > 0;
}
