using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Data.Queries.Sources;

/// <summary>A row of the sheet of measures of a return.</summary>
public sealed record MeasureSourceRow
{
    public required Quarter Quarter { get; init; }

    /// <summary>Version of the return that is current.</summary>
    public required int VersionNumber { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Row of the sheet; the heading is row 1.</summary>
    public required int Row { get; init; }

    public required MeasureCell Cell { get; init; }

    public required Count Value { get; init; }

    /// <summary>The force's own words, or empty.</summary>
    public required string Note { get; init; }
}
