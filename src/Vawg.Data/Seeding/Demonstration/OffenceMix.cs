using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>All kinds of offence of the demonstration, and how often a flag stands beside none.</summary>
internal static class OffenceMix
{
    public static IReadOnlyList<MixLine> Lines { get; } =
    [
        .. StalkingAndHarassmentMix.Lines(),
        .. ViolenceMix.Lines(),
        .. PublicOrderMix.Lines(),
        .. SexualOffenceMix.Lines(),
        .. OtherMix.Lines(),
        .. OutsideVawgMix.Lines(),
    ];

    /// <summary>For each line, offences of its code with the domestic abuse flag to one without, among women; 0 for other victims.</summary>
    public static IReadOnlyList<double> DomesticAbuseOdds { get; } = Lines
        .Select(line => IsOfWomen(line) ? Odds(Lines.Where(l => IsOfWomen(l) && l.Offence == line.Offence), FlagSet.DomesticAbuse) : 0)
        .ToList();

    /// <summary>For each line, offences of its code, domestic or not as it is, with the online flag to one without; 0 where victims are men, unknown or under 10.</summary>
    public static IReadOnlyList<double> OnlineOdds { get; } = Lines
        .Select(line => line.IsOfWomenOrGirls10AndOver
            ? Odds(Lines.Where(l => l.IsOfWomenOrGirls10AndOver && l.Offence == line.Offence && l.IsDomesticAbuse == line.IsDomesticAbuse), FlagSet.Online)
            : 0)
        .ToList();

    private static bool IsOfWomen(MixLine line) => line.IsOfWomenOrGirls10AndOver && !line.Ages.IsGirls;

    private static double Odds(IEnumerable<MixLine> lines, FlagSet flag)
    {
        var (with, without) = lines.Aggregate((With: 0L, Without: 0L), (sum, line) => line.Flags.HasFlag(flag)
            ? (sum.With + line.Count, sum.Without)
            : (sum.With, sum.Without + line.Count));
        return without == 0 ? 0 : (double)with / without;
    }
}
