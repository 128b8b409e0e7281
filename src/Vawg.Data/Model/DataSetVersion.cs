using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>One version of a data set: an imported file, or one force's return for one quarter. Nothing is overwritten; at most one version of a scope is current.</summary>
public sealed class DataSetVersion
{
    public int Id { get; init; }

    public required Collection Collection { get; init; }

    public required DataTable Table { get; init; }

    /// <summary>What the version stands for: "all" for a national table, "E23000010 2022/23 Q1" for a return.</summary>
    public required string Scope { get; init; }

    /// <summary>1 for the first version of the scope.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>Name of the file as the user gave it, or of the generator.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long ByteCount { get; init; }

    /// <summary>Rows stored from the file.</summary>
    public required int RowCount { get; init; }

    /// <summary>Rows left out on purpose (national bodies without a force area).</summary>
    public required int SkippedRowCount { get; init; }

    /// <summary>First quarter in the data, as <see cref="Domain.Periods.Quarter.Index"/>; null for populations.</summary>
    public int? FirstQuarter { get; init; }

    public int? LastQuarter { get; init; }

    /// <summary>All crime recorded in the quarter of a return; null for tables.</summary>
    public long? AllRecordedCrime { get; init; }

    /// <summary>The role in the force that answers questions about a return; null for tables.</summary>
    public string? ContactRole { get; init; }

    /// <summary>The system that the crime of a return was recorded in.</summary>
    public string? CrimeSystem { get; init; }

    /// <summary>What the force says of a return as a whole.</summary>
    public string? Note { get; init; }

    public required DateTime PublishedAtUtc { get; init; }

    public required bool IsCurrent { get; set; }
}
