using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>The versions of the score set. None is ever changed, so each is read once; a change makes the next.</summary>
public sealed class ScoreSets(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private readonly ConcurrentDictionary<int, ScoreSetVersion> _held = new();

    /// <summary>The number of the newest version.</summary>
    public async Task<int> NewestAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ScoreSets.MaxAsync(s => s.Number, cancellationToken);
    }

    /// <summary>A version, or null when there is none of that number.</summary>
    public async Task<ScoreSetVersion?> FindAsync(int number, CancellationToken cancellationToken)
    {
        if (_held.TryGetValue(number, out var held))
        {
            return held;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ScoreSetRows.ReadAsync(context, number, cancellationToken) is { } found ? _held.GetOrAdd(number, found) : null;
    }

    /// <summary>Every version, the newest first.</summary>
    public async Task<IReadOnlyList<ScoreSetVersion>> AllAsync(CancellationToken cancellationToken)
    {
        var versions = new List<ScoreSetVersion>();
        for (var number = await NewestAsync(cancellationToken); number >= 1; number--)
        {
            versions.Add((await FindAsync(number, cancellationToken))!);
        }

        return versions;
    }

    /// <summary>What is wrong with the reason of a change, in a sentence; null when nothing is.</summary>
    public static string? ProblemOf(string? reason) => reason?.Trim().Length switch
    {
        null or 0 => "Say why the score set is changed.",
        > StoredScoreSet.LongestReason => $"Keep the reason to {StoredScoreSet.LongestReason:N0} characters.",
        _ => null,
    };

    /// <summary>Makes the next version. Nothing is stored when somebody made another in the meantime, when nothing differs, or when whoever asks no longer may.</summary>
    public async Task<ScoreSetAnswer> AddAsync(SignedInPerson by, string source, int basedOn, ScoreMethod method, IReadOnlyList<AssessedLevel> levels, string reason, CancellationToken cancellationToken)
    {
        if (ProblemsOf(method, levels, reason) is { Count: > 0 } problems)
        {
            return new ScoreSetAnswer(null, problems);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.AssessThreats, cancellationToken) is null)
        {
            return new ScoreSetAnswer(null, ["Your account may not do this any more. Nothing was changed."]);
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE score_set IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        var newest = await context.ScoreSets.MaxAsync(s => s.Number, cancellationToken);
        if (newest != basedOn)
        {
            return new ScoreSetAnswer(null, [$"Somebody made score set {newest} while you worked on score set {basedOn}. Nothing was changed: look at what is new, then make your change there."]);
        }

        var before = (await ScoreSetRows.ReadAsync(context, basedOn, cancellationToken))!.Set;
        var changes = ScoreSetChange.Between(before, new ScoreSet { Number = newest + 1, Method = method, Levels = levels });
        if (changes.Count == 0)
        {
            return new ScoreSetAnswer(null, [$"Nothing differs from score set {basedOn}, so there is nothing to keep."]);
        }

        Add(context, newest + 1, basedOn, method, levels, (by.AccountId, by.Name), reason.Trim());
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.ScoreSetMade,
                Subject = $"Score set {newest + 1}",
                Details = [("based-on", basedOn.ToString(CultureInfo.InvariantCulture)), ("reason", reason.Trim()), .. changes.Take(10).Select(c => (c.What, $"{c.Before} to {c.After}"))],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ScoreSetAnswer(newest + 1, []);
    }

    private static List<string> ProblemsOf(ScoreMethod method, IReadOnlyList<AssessedLevel> levels, string reason)
    {
        var problems = method.Problems().Select(p => p.Text).ToList();
        if (ProblemOf(reason) is { } ofReason)
        {
            problems.Add(ofReason);
        }

        problems.AddRange(levels.Where(l => l.Level is < Criteria.LowestLevel or > Criteria.HighestLevel).Select(_ => "Levels run from 0 to 4.").Distinct());
        problems.AddRange(levels.Where(l => string.IsNullOrWhiteSpace(l.Reason) || l.Reason.Length > AssessedLevel.LongestReason)
            .Select(l => $"Give a reason of up to {AssessedLevel.LongestReason} characters for {Domain.Threats.Themes.Find(l.ThemeCode)!.Name}, {l.Criterion.Definition().Name.ToLowerInvariant()}."));
        return problems;
    }

    private void Add(VawgDbContext context, int number, int basedOn, ScoreMethod method, IReadOnlyList<AssessedLevel> levels, (int Id, string Name) author, string reason)
    {
        context.ScoreSets.Add(new StoredScoreSet
        {
            Number = number,
            BasedOn = basedOn,
            Method = ScoreMethodText.Of(method),
            AuthorId = author.Id,
            Author = author.Name,
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
            Reason = reason,
        });
        context.AssessedLevels.AddRange(levels.Select(l => ScoreSetRows.Of(number, l)));
    }
}
