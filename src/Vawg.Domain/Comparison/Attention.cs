namespace Vawg.Domain.Comparison;

/// <summary>The list of forces whose share of the national count shows a signal that is new this quarter.</summary>
public static class Attention
{
    /// <summary>How often a force whose true share never changes is listed in a quarter after a full baseline of 12, found by simulation over the eight quarters that follow it, with every quarter supplied or one in a hundred missing: 3.7 in 100, which is one or two of 43 forces each quarter.</summary>
    public const double FalseAlarmShare = 0.037;

    /// <summary>The same with trial limits, which every quarter helps to set, in the seventh quarter of a series.</summary>
    public const double TrialFalseAlarmShare = 0.01;

    /// <summary>Whether a chart of shares puts its force on the list.</summary>
    public static bool Lists(XmRChart shares) => shares.IsNewSignal;
}
