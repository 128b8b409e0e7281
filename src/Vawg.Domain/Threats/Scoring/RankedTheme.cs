namespace Vawg.Domain.Threats.Scoring;

/// <summary>A theme's score and where it stands.</summary>
/// <param name="Score">The score with its working.</param>
/// <param name="Rank">1 for the highest; null where the score has bounds only.</param>
public sealed record RankedTheme(ThemeScore Score, int? Rank);
