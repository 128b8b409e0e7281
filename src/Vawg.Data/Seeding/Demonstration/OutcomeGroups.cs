using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>The combinations of the sheet of outcomes, and which line and age band counts towards which.</summary>
internal static class OutcomeGroups
{
    private const int None = -1;

    private static readonly List<OutcomeGroup> Groups = [];

    private static readonly int[][] ByLineAndAge = OffenceMix.Lines
        .Select(line => line.Ages.Bands.Select(age => IndexOf(line, age)).ToArray())
        .ToArray();

    public static IReadOnlyList<OutcomeGroup> All => Groups;

    /// <summary>Index of the combination, or null when the sheet of outcomes leaves it out.</summary>
    public static int? Of(int line, int age) => ByLineAndAge[line][age] is var index and not None ? index : null;

    private static int IndexOf(MixLine line, AgeBand age)
    {
        if (!line.IsInVawgTotal || OutcomePalettes.Find(line.Offence, line.Flags) is not { } palette)
        {
            return None;
        }

        var exact = new RecordedOffence(line.Offence, line.Flags, new Victim(line.Sex, age));
        var isChildSexualAbuse = Themes.Find("CSAE")!.Rule.Holds(exact);
        var group = isChildSexualAbuse
            ? new OutcomeGroup(exact, OutcomePalettes.Get("girl"))
            : new OutcomeGroup(exact with { Victim = new Victim(line.Sex, AgeBand.Unknown) }, palette);
        if (Groups.FindIndex(g => g.Offence == group.Offence) is var known and >= 0)
        {
            return known;
        }

        Groups.Add(group);
        return Groups.Count - 1;
    }
}
