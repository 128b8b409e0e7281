namespace Vawg.Domain.Comparison;

/// <summary>The list of forces whose share of the national count shows a signal that is new this quarter.</summary>
public static class Attention
{
    /// <summary>How often a force whose true share never changes is listed in a quarter after a full baseline of 12, found by simulation.</summary>
    public const double FalseAlarmShare = 0.03;

    /// <summary>Whether a chart of shares puts its force on the list.</summary>
    public static bool Lists(XmRChart shares) => shares.IsNewSignal;
}
