namespace Vawg.Domain.Reference;

/// <summary>What a set of outcomes is counted over; the two are never mixed in one figure.</summary>
public enum OutcomeBasis
{
    /// <summary>Decisions recorded in the period, whenever the offence was recorded. Outcome 0 is left out.</summary>
    Closed,

    /// <summary>Outcomes so far of the offences recorded in the period; the denominator is all of them, outcome 0 included.</summary>
    Recorded,
}
