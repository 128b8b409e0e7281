namespace Vawg.Data.Model;

/// <summary>A row of recorded offences as its source gave it. Written in bulk; pages never read it.</summary>
public sealed class StoredRecordedOffence
{
    public required int VersionId { get; init; }

    /// <summary>Row of the sheet, or line of the file; the head is row 1.</summary>
    public required int SourceRow { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    public required string OffenceCode { get; init; }

    public required int Flags { get; init; }

    /// <summary>Sex of the victim; null in open data, which does not give it.</summary>
    public required short? VictimSex { get; init; }

    public required short? AgeBand { get; init; }

    public required short? Location { get; init; }

    /// <summary>Offences; may be negative after reclassification; null where a return does not supply it.</summary>
    public required long? Count { get; init; }
}
