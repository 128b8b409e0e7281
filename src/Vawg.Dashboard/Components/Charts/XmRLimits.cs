namespace Vawg.Dashboard.Components.Charts;

/// <summary>The mean of the baseline and the natural process limits of one series, in the unit of its chart.</summary>
/// <param name="IsTrial">Whether the baseline has fewer points than firm limits need.</param>
public sealed record XmRLimits(Presented Mean, Presented Lower, Presented Upper, bool IsTrial);
