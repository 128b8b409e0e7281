namespace Vawg.Domain.Victims;

/// <summary>A way in which the offences, the suspects or the outcomes of a theme are told apart. The parts of each add up to its whole, what is not known among them.</summary>
public enum Breakdown
{
    VictimAge,
    Location,
    SuspectSex,
    SuspectAge,
    Relationship,

    /// <summary>Suspects of an earlier offence of the theme too, and others.</summary>
    RepeatSuspects,

    /// <summary>Outcomes recorded in the period, by kind and by whether the victim is a girl, a woman or of an age that is not stated.</summary>
    OutcomesClosed,

    /// <summary>The same of the outcomes so far of offences recorded in the period.</summary>
    OutcomesRecorded,
}
