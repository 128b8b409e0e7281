using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Progress;

/// <summary>Notable practice of forces. No entry is ever changed: a correction takes its place, and both stay.</summary>
public sealed class Practices(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private static readonly (string Field, string Text)[] Denied = [("what", "Your account may not do this any more. Nothing was kept.")];

    /// <summary>The entries of a collection that no correction took the place of, of forces in the reader's scope: the best shown first, then the newest.</summary>
    public async Task<IReadOnlyList<Practice>> AllAsync(Collection collection, Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Practices.AsNoTracking()
            .Where(p => p.Collection == collection && !context.Practices.Any(later => later.ReplacesId == p.Id))
            .OrderByDescending(p => p.Grade).ThenByDescending(p => p.Id)
            .ToListAsync(cancellationToken);
        return rows.Select(Of).Where(p => reader.MayRead(p.Force.Code)).ToList();
    }

    /// <summary>Keeps an entry; what is wrong with it is told by field, and then nothing is kept.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewPractice practice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.ReviewProgress, cancellationToken) is null)
        {
            return Denied;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (practice.Problems(DateOnly.FromDateTime(now)) is { Count: > 0 } problems)
        {
            return problems;
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE practice IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        if (practice.ReplacesId is { } corrected && await ProblemOfAsync(context, practice.Collection, corrected, cancellationToken) is { } problem)
        {
            return [("what", problem)];
        }

        context.Practices.Add(Stored(practice, by, now));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.PracticeEntered,
                ForceCode = practice.Force!.Code.Text,
                Subject = practice.Commitment?.Reference ?? practice.Theme!.Name,
                Details = [("grade", practice.Grade!.Value.Slug()), ("what", practice.What.Trim()), ("corrects", practice.ReplacesId?.ToString(CultureInfo.InvariantCulture) ?? string.Empty)],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    /// <summary>Keeps the entries of a demonstration, unless it holds any.</summary>
    public async Task MakeDemonstrationAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Practices.AnyAsync(p => p.Collection == Collection.Demonstration, cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        context.Practices.AddRange(DemonstrationPractices.All.Select(p => Stored(p, by: null, now)));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(context, new AuditEntry { By = AuditActor.System, Act = AuditAct.PracticeEntered, Subject = "Demonstration", Details = [("entries", DemonstrationPractices.All.Count.ToString(CultureInfo.InvariantCulture))] }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<string?> ProblemOfAsync(VawgDbContext context, Collection collection, int corrected, CancellationToken cancellationToken) =>
        !await context.Practices.AnyAsync(p => p.Id == corrected && p.Collection == collection, cancellationToken) ? "The entry that this corrects does not exist. Nothing was kept."
        : await context.Practices.AnyAsync(p => p.ReplacesId == corrected, cancellationToken) ? "Somebody corrected this entry in between. Nothing was kept, and nothing that you wrote is lost: look at the list, and correct the newer entry."
        : null;

    private static StoredPractice Stored(NewPractice practice, SignedInPerson? by, DateTime now) => new()
    {
        Collection = practice.Collection,
        ForceCode = practice.Force!.Code.Text,
        Commitment = practice.Commitment?.Reference ?? string.Empty,
        ThemeCode = practice.Theme?.Code ?? string.Empty,
        What = practice.What.Trim(),
        Grade = (short)practice.Grade!.Value,
        Source = practice.Source.Trim(),
        On = practice.On!.Value,
        ById = by?.AccountId,
        By = by?.Name ?? "the demonstration",
        AtUtc = now,
        ReplacesId = practice.ReplacesId,
    };

    private static Practice Of(StoredPractice row) => new(
        row.Id,
        row.Collection,
        Forces.Get(ForceCode.Parse(row.ForceCode)),
        Commitments.Find(row.Commitment),
        row.ThemeCode.Length == 0 ? null : Themes.Find(row.ThemeCode),
        row.What,
        (PracticeGrade)row.Grade,
        row.Source,
        row.On,
        row.By,
        row.AtUtc);
}
