using Vawg.Domain.Measures;

namespace Vawg.Domain.Victims;

/// <summary>A share of those of whom something is known: girls among victims of known age, strangers among suspects of known relationship.</summary>
/// <param name="Breakdown">By what they are told apart.</param>
/// <param name="Parts">The parts that are counted.</param>
public sealed record KnownShare(Breakdown Breakdown, params int[] Parts)
{
    /// <summary>Offences against girls aged 10 to 17.</summary>
    public static KnownShare Girls { get; } = new(Breakdown.VictimAge, 0, 1);

    public static KnownShare MaleSuspects { get; } = new(Breakdown.SuspectSex, 0);

    /// <summary>Suspects aged under 18: where the theme is the sexual abuse of children, children harmed by children.</summary>
    public static KnownShare ChildSuspects { get; } = new(Breakdown.SuspectAge, 0, 1);

    public static KnownShare Strangers { get; } = new(Breakdown.Relationship, 4);

    public static KnownShare Partners { get; } = new(Breakdown.Relationship, 0, 1);

    public static KnownShare RepeatSuspects { get; } = new(Breakdown.RepeatSuspects, 0);

    public Count Numerator(BreakdownRow row) => row.Sum(Parts);

    public Count Denominator(BreakdownRow row) => row.Sum(Breakdown.KnownParts());

    public Measured Of(BreakdownRow row) => Measured.Share(Numerator(row), Denominator(row));
}
