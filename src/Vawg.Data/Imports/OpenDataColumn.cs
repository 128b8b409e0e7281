namespace Vawg.Data.Imports;

/// <summary>What a column of a published table holds, whatever its heading.</summary>
internal enum OpenDataColumn
{
    Force,
    ForceCode,
    OffenceCode,
    OffenceDescription,
    OffenceGroup,
    OffenceSubgroup,
    FinancialYear,
    FinancialQuarter,
    Count,
    OutcomeType,
    OutcomeDescription,
    OutcomeGroup,
    RecordedOutcomes,
    ClosedOutcomes,
    Year,
    Sex,
    AgeBand,
    Population,
}
