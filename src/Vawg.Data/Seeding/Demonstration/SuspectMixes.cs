namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Who the suspects of the demonstration are: about 75% male, 90% in domestic abuse and sexual offences (stra-2024); about half of child sexual abuse by children (national-policing-statement-2024). The rest is plausible, and set by hand.</summary>
internal static class SuspectMixes
{
    public static IReadOnlyList<SuspectMix> All { get; } =
    [
        SuspectMix.Read("DA", 0.93, 0.34, """
            M partner    18-24:5 25-34:11 35-44:9.5 45-54:4.5 unknown:9
            M ex_partner 18-24:4.5 25-34:11.5 35-44:10 45-54:4.5 unknown:10
            M family     16-17:1.5 18-24:3 25-34:3.5 unknown:2.5
            F partner    25-34:2 unknown:1
            F ex_partner 35-44:2
            F family     25-34:2 unknown:1
            U ex_partner unknown:1.5
            """),
        SuspectMix.Read("RASSO", 0.78, 0.12, """
            M partner      25-34:7 35-44:5 unknown:4
            M ex_partner   25-34:6 35-44:4 unknown:4
            M family       18-24:3 unknown:5
            M acquaintance 13-15:6 16-17:5 18-24:9 25-34:6 unknown:5
            M stranger     18-24:4 25-34:5 unknown:13
            F acquaintance 13-15:2 unknown:1
            U stranger     unknown:5
            U unknown      unknown:2
            """),
        SuspectMix.Read("SH", 0.74, 0.27, """
            M partner      25-34:4 unknown:3
            M ex_partner   18-24:4 25-34:10 35-44:9 45-54:4 unknown:10
            M acquaintance 18-24:3 35-44:6 unknown:7
            M stranger     unknown:5
            F acquaintance 13-15:4 18-24:6 25-34:7 35-44:6 unknown:7
            F ex_partner   25-34:2
            U stranger     unknown:9
            U unknown      unknown:8
            """),
        SuspectMix.Read("CSAE", 0.7, 0.1, """
            M acquaintance 10-12:4 13-15:17 16-17:9 18-24:8 25-34:3
            M family       13-15:4 16-17:2 25-34:4 35-44:7 45-54:4 unknown:3
            M stranger     18-24:5 25-34:4 unknown:8
            F acquaintance 10-12:1 13-15:4
            U stranger     unknown:6
            U unknown      unknown:4
            """),
        SuspectMix.Read("ONLINE", 0.6, 0.17, """
            M ex_partner   18-24:5 25-34:10 35-44:8 unknown:9
            M partner      25-34:3
            M acquaintance 13-15:3 18-24:4 35-44:4 unknown:4
            M stranger     18-24:2 unknown:7
            F acquaintance 13-15:4 18-24:5 25-34:5 unknown:5
            F ex_partner   25-34:2
            U stranger     unknown:14
            U unknown      unknown:10
            """),
    ];
}
