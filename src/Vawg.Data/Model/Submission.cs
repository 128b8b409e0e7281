using Vawg.Domain.Returns;

namespace Vawg.Data.Model;

/// <summary>One version of one force's return for one quarter, from the file that was handed in to published figures. The database lets it move along <see cref="ReturnStages"/> alone and changes neither what was handed in nor by whom.</summary>
public sealed class Submission
{
    public const int LongestName = 200;

    public int Id { get; init; }

    public required string ForceCode { get; init; }

    /// <summary>As <see cref="Domain.Periods.Quarter.Index"/>.</summary>
    public required int Quarter { get; init; }

    /// <summary>1 for the first file of the force and quarter, whether it was published or not.</summary>
    public required int Number { get; init; }

    /// <summary>Name of the file as it came, for people; it is never a path.</summary>
    public required string FileName { get; init; }

    /// <summary>Name in the store, made by us.</summary>
    public required Guid StoredAs { get; init; }

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long ByteCount { get; init; }

    public required int UploadedById { get; init; }

    /// <summary>Name of the account when it uploaded.</summary>
    public required string UploadedBy { get; init; }

    public required DateTime UploadedAtUtc { get; init; }

    /// <summary>The version whose bytes are published again by this one; null for a file that was handed in.</summary>
    public int? RestoresId { get; init; }

    public required ReturnStage Stage { get; set; }

    public required DateTime StageAtUtc { get; set; }

    /// <summary>Rows read so far, then in all.</summary>
    public int RowCount { get; set; }

    /// <summary>Rows by sheet as they were read: "recorded_offences 4,211; outcomes 640".</summary>
    public string Sheets { get; set; } = string.Empty;

    /// <summary>Places that break a rule that fails.</summary>
    public int FailPlaces { get; set; }

    public int WarningPlaces { get; set; }

    public int NotePlaces { get; set; }

    /// <summary>Whether the bytes were removed because they may hold personal data.</summary>
    public bool IsErased { get; set; }

    public int? SubmittedById { get; set; }

    public int? ApprovedById { get; set; }

    public string? ApprovedBy { get; set; }

    /// <summary>The bytes that were approved; the same as were handed in.</summary>
    public string? ApprovedSha256 { get; set; }

    /// <summary>The published version; null before.</summary>
    public int? VersionId { get; set; }

    /// <summary>Whether its figures are published, or ever were.</summary>
    public bool WasPublished => VersionId is not null;
}
