using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>Score sets as rows of the database.</summary>
internal static class ScoreSetRows
{
    /// <summary>Stores the sets of the printed editions where there are none yet.</summary>
    public static async Task SeedAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (await context.ScoreSets.AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var edition in PrintedEdition.All)
        {
            context.ScoreSets.Add(new StoredScoreSet
            {
                Number = edition.ScoreSetNumber,
                BasedOn = null,
                Method = ScoreMethodText.Of(edition.Set.Method),
                AuthorId = null,
                Author = "Default",
                CreatedAtUtc = new DateTime(edition.Year, 4, 1, 0, 0, 0, DateTimeKind.Utc),
                Reason = $"The levels with which the edition of {edition.Year} begins, each with the line of the assessment that it rests on.",
            });
            context.AssessedLevels.AddRange(edition.Set.Levels.Select(l => Of(edition.ScoreSetNumber, l)));
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A level as it is stored.</summary>
    public static StoredAssessedLevel Of(int number, AssessedLevel level) => new()
    {
        ScoreSetNumber = number,
        ThemeCode = level.ThemeCode,
        Criterion = (short)level.Criterion,
        ForceCode = level.Force?.Text ?? string.Empty,
        Level = (short)level.Level,
        Reason = level.Reason.Trim(),
    };

    /// <summary>A version as it is stored; null when there is none of that number.</summary>
    public static async Task<ScoreSetVersion?> ReadAsync(VawgDbContext context, int number, CancellationToken cancellationToken)
    {
        if (await context.ScoreSets.AsNoTracking().SingleOrDefaultAsync(s => s.Number == number, cancellationToken) is not { } stored)
        {
            return null;
        }

        var levels = await context.AssessedLevels.AsNoTracking().Where(l => l.ScoreSetNumber == number).ToListAsync(cancellationToken);
        var set = new ScoreSet
        {
            Number = number,
            Method = ScoreMethodText.Read(stored.Method),
            Levels = levels.Select(l => new AssessedLevel
            {
                ThemeCode = l.ThemeCode,
                Criterion = (Criterion)l.Criterion,
                Force = l.ForceCode.Length == 0 ? null : ForceCode.Parse(l.ForceCode),
                Level = l.Level,
                Reason = l.Reason,
            }).ToList(),
        };
        return new ScoreSetVersion(set, stored.BasedOn, stored.Author, stored.CreatedAtUtc, stored.Reason);
    }
}
