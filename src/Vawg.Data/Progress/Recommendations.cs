using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Progress;

namespace Vawg.Data.Progress;

/// <summary>Where recommendations to national bodies stand. No state is ever changed: a later one takes its place, and both stay. None counts in the progress of a force.</summary>
public sealed class Recommendations(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private static readonly (string Field, string Text)[] Denied = [("state", "Your account may not do this any more. Nothing was kept.")];

    /// <summary>Every state by recommendation, the newest first.</summary>
    public async Task<ILookup<string, StoredRecommendationState>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.RecommendationStates.AsNoTracking().OrderByDescending(s => s.Id).ToListAsync(cancellationToken);
        return rows.ToLookup(s => s.Commitment, StringComparer.Ordinal);
    }

    /// <summary>Keeps a state; what is wrong with it is told by field, and then nothing is kept.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewRecommendationState state, CancellationToken cancellationToken)
    {
        if (state.Commitment.IsForForces)
        {
            throw new ArgumentException("Forces report on it themselves.", nameof(state));
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.ReviewProgress, cancellationToken) is null)
        {
            return Denied;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (state.Problems(DateOnly.FromDateTime(now)) is { Count: > 0 } problems)
        {
            return problems;
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE recommendation_state IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        var newest = await context.RecommendationStates.AsNoTracking().Where(s => s.Commitment == state.Commitment.Reference).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        if ((newest?.Number ?? 0) != state.BasedOn)
        {
            return [("state", $"{newest?.By ?? "Somebody"} wrote in between: \u201c{newest?.Sentence}\u201d Nothing of yours is kept yet, and nothing that you wrote is lost: send again to put yours after it.")];
        }

        context.RecommendationStates.Add(Stored(state, by, now));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.RecommendationFollowed,
                Subject = state.Commitment.Reference,
                Details = [("state", state.State!.Value.Slug()), ("sentence", state.Sentence.Trim())],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    private static StoredRecommendationState Stored(NewRecommendationState state, SignedInPerson by, DateTime now) => new()
    {
        Commitment = state.Commitment.Reference,
        Number = state.BasedOn + 1,
        State = (short)state.State!.Value,
        Sentence = state.Sentence.Trim(),
        On = state.On!.Value,
        Source = state.Source.Trim(),
        ById = by.AccountId,
        By = by.Name,
        AtUtc = now,
    };
}
