namespace Vawg.Data.Model;

/// <summary>What kind of figure a restatement is of.</summary>
public enum RestatedKind
{
    RecordedOffences = 1,
    Outcomes = 2,
    Residents = 3,
}
