namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What the returns of the demonstration say beside the status of a commitment: roles, never persons.</summary>
internal static class CommitmentWords
{
    /// <summary>Why one is late.</summary>
    public static IReadOnlyList<string> Notes { get; } =
    [
        "Waits for the new crime system.",
        "Recruitment took longer than planned.",
        "Training places were cut in the autumn; a new date is agreed.",
        "Agreed with partners, not yet in use in every district.",
        "Under review after the peer visit.",
    ];

    /// <summary>Roles that answer for a commitment of a pillar.</summary>
    public static IReadOnlyList<string> Owners(string pillar) => pillar switch
    {
        "Prepare" => ["Head of performance and data", "Head of professional standards", "Head of learning and development"],
        "Protect" => ["Head of public protection", "Victim services lead", "Domestic abuse lead"],
        "Pursue" => ["Head of crime", "Head of criminal justice", "Offender management lead"],
        "Prevent" => ["Head of prevention and partnerships", "Neighbourhood policing lead", "Head of communications"],
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "A pillar without owners."),
    };

    /// <summary>What shows that a commitment of a pillar is embedded.</summary>
    public static IReadOnlyList<string> Evidence(string pillar) => pillar switch
    {
        "Prepare" => ["Skills audit, reported to the force board every half year", "Internal audit, all actions closed", "Scrutiny panel minutes, published"],
        "Protect" => ["Dip sample of cases each month", "Victim survey, in the performance pack", "Policy in force, compliance checked each quarter"],
        "Pursue" => ["Quarterly review of closed cases", "Offender cohort, reviewed each month", "Joint file review with the CPS"],
        "Prevent" => ["Problem profile, refreshed within the year", "Hot spot patrols, evaluated", "Partnership agreement, signed by all councils"],
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "A pillar without evidence."),
    };
}
