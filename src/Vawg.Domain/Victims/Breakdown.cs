namespace Vawg.Domain.Victims;

/// <summary>A way in which the offences or the suspects of a theme are told apart. The parts of each add up to its whole, what is not known among them.</summary>
public enum Breakdown
{
    VictimAge,
    Location,
    SuspectSex,
    SuspectAge,
    Relationship,

    /// <summary>Suspects of an earlier offence of the theme too, and others.</summary>
    RepeatSuspects,
}
