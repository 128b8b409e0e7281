namespace Vawg.Domain.Threats.Scoring;

/// <summary>
/// Why scores moved from one edition to the next, taken apart in a fixed order: figures of the earlier period that were restated since, the new period's figures,
/// the method, the assessed levels. The steps add up to the whole move; in another order each could be somewhat different.
/// </summary>
public sealed class EditionMoves
{
    private readonly IReadOnlyList<PlaceScores> _steps;

    /// <param name="before">The earlier edition as it was scored.</param>
    /// <param name="restated">The inputs of its period as they are now.</param>
    /// <param name="now">The later edition.</param>
    public EditionMoves(PlaceScores before, IReadOnlyList<ThemeInputs> restated, PlaceScores now)
    {
        var inputs = now.Ranking.Placed.Select(p => p.Score.Inputs).ToList();
        PlaceScores With(ScoreSet set, IReadOnlyList<ThemeInputs> figures) => new(set, now.Force, now.Assumptions, figures);
        _steps =
        [
            before,
            With(before.Set, restated),
            With(before.Set, inputs),
            With(before.Set with { Method = now.Set.Method }, inputs),
            now,
        ];
    }

    /// <summary>What each step after the first is.</summary>
    public static IReadOnlyList<string> Causes { get; } = ["Restated figures", "New figures", "Method", "Assessed levels"];

    /// <summary>How a theme moved.</summary>
    public EditionMove Of(Theme theme)
    {
        var placed = _steps.Select(s => s.Ranking.Of(theme)).ToList();
        var parts = placed.Zip(placed.Skip(1), (earlier, later) => later.Score.Score - earlier.Score.Score).ToList();
        return new EditionMove(placed[0], placed[^1], Causes.Zip(parts).ToList());
    }
}
