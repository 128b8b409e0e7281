namespace Vawg.Domain.Threats.Scoring;

/// <summary>How one theme moved between two editions.</summary>
/// <param name="Before">Where it stood.</param>
/// <param name="Now">Where it stands.</param>
/// <param name="Causes">What each cause did to the score; null where the score before or after it has bounds only.</param>
public sealed record EditionMove(RankedTheme Before, RankedTheme Now, IReadOnlyList<(string Cause, double? Change)> Causes);
