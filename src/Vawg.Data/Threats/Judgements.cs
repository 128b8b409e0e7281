using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Threats;

/// <summary>Judgements of themes. None is ever changed: a later one takes the place of an earlier one, which stays beside what happened.</summary>
public sealed class Judgements(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private static readonly (string Field, string Text)[] Denied = [("statement", "Your account may not do this any more. Nothing was kept.")];

    /// <summary>The judgements of a theme in a force or the nation (null), the newest first; none of a force outside the reader's scope.</summary>
    public async Task<IReadOnlyList<StoredJudgement>> OfAsync(Theme theme, Force? force, Reader reader, CancellationToken cancellationToken)
    {
        if (force is not null && !reader.MayRead(force.Code))
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, theme, force).ToListAsync(cancellationToken);
    }

    /// <summary>Keeps a judgement; what is wrong with it is told by field, and then nothing is kept.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewJudgement judgement, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.AssessThreats, cancellationToken) is null)
        {
            return Denied;
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE judgement IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var before = await Of(context, judgement.Theme, judgement.Force).FirstOrDefaultAsync(cancellationToken);
        if (judgement.Problems(before, DateOnly.FromDateTime(now)) is { Count: > 0 } problems)
        {
            return problems;
        }

        context.Judgements.Add(new StoredJudgement
        {
            ThemeCode = judgement.Theme.Code,
            ForceCode = judgement.Force?.Code.Text ?? string.Empty,
            Term = (short)judgement.Term!.Order,
            Statement = judgement.Statement.Trim(),
            Confidence = (short)judgement.Confidence!.Value,
            ConfidenceReason = judgement.ConfidenceReason.Trim(),
            Reason = judgement.Reason.Trim(),
            Evidence = judgement.Evidence.Trim(),
            ReviewOn = judgement.ReviewOn!.Value,
            ById = by.AccountId,
            By = by.Name,
            AtUtc = now,
            ReplacesId = before?.Id,
            WhatHappened = before is null ? string.Empty : judgement.WhatHappened.Trim(),
        });
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.JudgementMade,
                ForceCode = judgement.Force?.Code.Text,
                Subject = judgement.Theme.Name,
                Details = [("term", judgement.Term.Term), ("statement", judgement.Statement.Trim())],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    private static IQueryable<StoredJudgement> Of(VawgDbContext context, Theme theme, Force? force)
    {
        var place = force?.Code.Text ?? string.Empty;
        return context.Judgements.AsNoTracking().Where(j => j.ThemeCode == theme.Code && j.ForceCode == place).OrderByDescending(j => j.Id);
    }
}
