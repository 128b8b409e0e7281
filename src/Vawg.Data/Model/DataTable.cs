namespace Vawg.Data.Model;

/// <summary>What a data set holds.</summary>
public enum DataTable
{
    RecordedCrime = 1,
    Outcomes = 2,
    Population = 3,
    ForceReturn = 4,
}
