using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Data.Progress;

/// <summary>Keeps what is said of commitments by form. No entry is ever changed: the next one counts, and both stay.</summary>
public sealed class CommitmentEntries(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private static readonly (string Field, string Text)[] Denied = [("status", "Your account may not do this any more. Nothing was kept.")];

    private static readonly (string Field, string Text)[] Unknown = [("status", "There is no such commitment of a force that your account may report on. Nothing was kept.")];

    /// <summary>Keeps an entry; what is wrong with it is told by field, and then nothing is kept. A force out of the scope of the account answers like one that does not exist.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewCommitmentEntry entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.ReportProgress, cancellationToken) is not { } person)
        {
            return Denied;
        }

        if (!person.Reader.MayRead(entry.Force.Code) || !entry.Commitment.IsForForces)
        {
            return Unknown;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (entry.Problems(DateOnly.FromDateTime(now)) is { Count: > 0 } problems)
        {
            return problems;
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE commitment_entry IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        var newest = await context.CommitmentEntries.AsNoTracking()
            .Where(e => e.Collection == entry.Collection && e.ForceCode == entry.Force.Code.Text && e.Commitment == entry.Commitment.Reference)
            .OrderByDescending(e => e.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if ((newest?.Number ?? 0) != entry.BasedOn)
        {
            return [("status", $"{InBetween(newest)} Nothing of yours is kept yet, and nothing that you wrote is lost: look at the history, then send again to put yours after it.")];
        }

        context.CommitmentEntries.Add(Stored(entry, (newest?.Number ?? 0) + 1, by, now));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.CommitmentReported,
                ForceCode = entry.Force.Code.Text,
                Subject = $"{entry.Commitment.Reference}, {entry.Quarter!.Value.Code}",
                Details = [("collection", entry.Collection.ToString()), ("status", entry.Status!.Value.Code()), ("due", entry.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty)],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    private static StoredCommitmentEntry Stored(NewCommitmentEntry entry, int number, SignedInPerson by, DateTime now) => new()
    {
        Collection = entry.Collection,
        ForceCode = entry.Force.Code.Text,
        Commitment = entry.Commitment.Reference,
        Number = number,
        Quarter = entry.Quarter!.Value.Index,
        Status = (short)entry.Status!.Value,
        Due = entry.Due,
        OwnerRole = entry.OwnerRole.Trim(),
        Evidence = entry.Evidence.Trim(),
        Note = entry.Note.Trim(),
        ById = by.AccountId,
        By = by.Name,
        AtUtc = now,
    };

    private static string InBetween(StoredCommitmentEntry? newest) => newest is null
        ? "The commitment has no entry yet, and the form was opened on one."
        : $"{newest.By} wrote in between: {((CommitmentStatus)newest.Status).Words().ToLowerInvariant()} for {Quarter.FromIndex(newest.Quarter).ShortLabel}.";
}
