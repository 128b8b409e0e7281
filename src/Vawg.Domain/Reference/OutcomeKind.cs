namespace Vawg.Domain.Reference;

/// <summary>A kind of outcome that pages compare forces by.</summary>
public enum OutcomeKind
{
    Charged,
    OutOfCourt,
    Fourteen,
    Fifteen,
    Sixteen,
    FifteenAndSixteen,
    NoSuspect,
    TwentyTwo,

    /// <summary>Outcome 0, which has a place on the recorded basis alone.</summary>
    NotYetAssigned,
}
