using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>A version of everything that a score is made with beside the figures: the method and the assessed levels. What an edition uses is frozen.</summary>
public sealed record ScoreSet
{
    /// <summary>1, 2, 3 and so on.</summary>
    public required int Number { get; init; }

    public required ScoreMethod Method { get; init; }

    /// <summary>General levels, and those of single forces that stand in their place.</summary>
    public required IReadOnlyList<AssessedLevel> Levels { get; init; }

    /// <summary>The set without what a reader may not read of other forces: levels of their own, and the reasons of those.</summary>
    public ScoreSet SeenBy(Reader reader) => this with { Levels = Levels.Where(l => l.Force is not { } force || reader.MayRead(force)).ToList() };

    /// <summary>The level of a theme's criterion in a force, or the general one (force null, or no level of its own); null when nobody gave one.</summary>
    public AssessedLevel? LevelOf(string themeCode, Criterion criterion, ForceCode? force)
    {
        AssessedLevel? general = null;
        foreach (var level in Levels)
        {
            if (level.Criterion == criterion && level.ThemeCode == themeCode)
            {
                if (force is not null && level.Force == force)
                {
                    return level;
                }

                general = level.Force is null ? level : general;
            }
        }

        return general;
    }
}
