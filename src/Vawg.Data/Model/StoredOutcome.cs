namespace Vawg.Data.Model;

/// <summary>A row of outcomes as its source gave it, one for each basis. Written in bulk; pages never read it.</summary>
public sealed class StoredOutcome
{
    public required int VersionId { get; init; }

    public required int SourceRow { get; init; }

    /// <summary>Closed or recorded, as <see cref="Domain.Reference.OutcomeBasis"/>.</summary>
    public required short Basis { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    public required string OffenceCode { get; init; }

    public required int Flags { get; init; }

    public required short? VictimSex { get; init; }

    public required short? AgeBand { get; init; }

    public required string OutcomeCode { get; init; }

    /// <summary>Outcomes; null where a return does not supply it.</summary>
    public required long? Count { get; init; }

    /// <summary>Median days from report to outcome, as a return gives it; null when it does not.</summary>
    public int? MedianDays { get; init; }
}
