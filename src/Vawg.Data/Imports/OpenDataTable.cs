namespace Vawg.Data.Imports;

/// <summary>The published tables that can be imported, each a file of its own.</summary>
public enum OpenDataTable
{
    /// <summary>Offences recorded by force, offence code and quarter; a count may be negative after a reclassification.</summary>
    RecordedCrime,

    /// <summary>Outcomes by force, offence code, quarter and outcome type, on both bases.</summary>
    Outcomes,

    /// <summary>Residents by force area, mid-year, sex and age band.</summary>
    Population,
}
