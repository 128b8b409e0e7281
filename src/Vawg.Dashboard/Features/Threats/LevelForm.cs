using System.Globalization;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>The assessed levels of a theme as they are filled in.</summary>
public sealed class LevelForm
{
    /// <summary>By the key of the criterion, the level; "general" for none of the force's own.</summary>
    public Dictionary<string, string?> Level { get; set; } = [];

    /// <summary>By the key of the criterion, the reason.</summary>
    public Dictionary<string, string?> Reason { get; set; } = [];

    /// <summary>The score set that was on the page.</summary>
    public int? BasedOn { get; set; }

    /// <summary>Why the score set is changed.</summary>
    public string? Why { get; set; }

    /// <summary>"preview" or "keep".</summary>
    public string? What { get; set; }

    /// <summary>A force without a level of its own has the general one.</summary>
    public const string General = "general";

    /// <summary>The levels of a set with those filled in put in their place, and what keeps them from being kept: a level that is none, or one without a reason of its own.</summary>
    public (IReadOnlyList<AssessedLevel> Levels, IReadOnlyList<(string Field, string Text)> Problems) Applied(ScoreSet set, Theme theme, ForceCode? force)
    {
        var levels = set.Levels.Where(l => l.ThemeCode != theme.Code || l.Force != force).ToList();
        var problems = new List<(string, string)>();
        foreach (var criterion in Criteria.All.Where(c => c.CanBeAssessed))
        {
            var old = set.Levels.FirstOrDefault(l => l.ThemeCode == theme.Code && l.Criterion == criterion.Criterion && l.Force == force);
            var chosen = Level.GetValueOrDefault(criterion.Key);
            if (force is not null && chosen is null or General)
            {
                continue;
            }

            if (!int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level is < Criteria.LowestLevel or > Criteria.HighestLevel)
            {
                problems.Add(($"level-{criterion.Key}", $"Choose a level from 0 to 4 for {criterion.Name.ToLowerInvariant()}."));
                continue;
            }

            var reason = Reason.GetValueOrDefault(criterion.Key)?.Trim() ?? string.Empty;
            if (reason.Length == 0)
            {
                problems.Add(($"reason-{criterion.Key}", $"Give a reason for the level of {criterion.Name.ToLowerInvariant()}."));
            }
            else if (level != old?.Level && reason == old?.Reason)
            {
                problems.Add(($"reason-{criterion.Key}", $"The level of {criterion.Name.ToLowerInvariant()} is another and its reason is the old one. Say why it is {level} now."));
            }

            levels.Add(new AssessedLevel { ThemeCode = theme.Code, Criterion = criterion.Criterion, Force = force, Level = level, Reason = reason });
        }

        return (levels, problems);
    }
}
