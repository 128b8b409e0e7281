namespace Vawg.Domain.Returns.Sheets;

/// <summary>The form in which a return came.</summary>
public enum SheetFormat : byte
{
    Xlsx = 1,
    Ods = 2,

    /// <summary>A zip archive of CSV files, one for each sheet.</summary>
    ZippedCsv = 3,

    /// <summary>One CSV file: a partial return of recorded offences.</summary>
    Csv = 4,
}
