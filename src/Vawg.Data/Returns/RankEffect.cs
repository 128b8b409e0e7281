using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Returns;

/// <summary>What a version would do to the place of a theme among a force's own nine, with the newest score set.</summary>
/// <param name="Before">As published; null where nothing of the year is.</param>
/// <param name="After">With this version in place.</param>
public sealed record RankEffect(RankedTheme? Before, RankedTheme After);
