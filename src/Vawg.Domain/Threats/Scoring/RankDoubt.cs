namespace Vawg.Domain.Threats.Scoring;

/// <summary>How sure a rank is, over the draws.</summary>
/// <param name="Low">5th percentile of the rank.</param>
/// <param name="Median">Its median.</param>
/// <param name="High">95th percentile of the rank.</param>
/// <param name="TopFiveShare">Share of the draws in which the theme is among the top five, 0 to 1.</param>
public sealed record RankDoubt(int Low, int Median, int High, double TopFiveShare);
