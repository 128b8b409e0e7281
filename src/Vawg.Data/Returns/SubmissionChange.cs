using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>One change of the returns of a force and quarter, alone while it lasts: of two at once the second sees what the first did.</summary>
internal sealed class SubmissionChange : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly List<AuditEntry> _entries = [];

    private SubmissionChange(VawgDbContext context, IDbContextTransaction transaction)
    {
        Context = context;
        _transaction = transaction;
    }

    public VawgDbContext Context { get; }

    public static async Task<SubmissionChange> BeginAsync(IDbContextFactory<VawgDbContext> contexts, string forceCode, int quarter, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            // Disposing the context rolls an open transaction back and gives the connection free.
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await LockAsync(context, forceCode, quarter, cancellationToken);
            return new SubmissionChange(context, transaction);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for every other change of the force and quarter. A SQLite transaction that writes is alone already.</summary>
    public static async Task LockAsync(VawgDbContext context, string forceCode, int quarter, CancellationToken cancellationToken)
    {
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({forceCode}), {quarter})", cancellationToken);
        }
    }

    /// <summary>Moves a return to another stage and keeps the step.</summary>
    public static async Task StepAsync(VawgDbContext context, Submission submission, ReturnStage to, DateTime nowUtc, string by, string comment, CancellationToken cancellationToken)
    {
        submission.Stage = to;
        submission.StageAtUtc = nowUtc;
        var last = await context.SubmissionSteps.Where(s => s.SubmissionId == submission.Id).MaxAsync(s => (int?)s.Ordinal, cancellationToken) ?? 0;
        context.SubmissionSteps.Add(new SubmissionStep
        {
            SubmissionId = submission.Id,
            Ordinal = last + 1,
            Stage = to,
            AtUtc = nowUtc,
            By = by,
            Comment = comment.Length <= SubmissionStep.LongestComment ? comment : comment[..SubmissionStep.LongestComment],
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    public void Record(AuditEntry entry) => _entries.Add(entry);

    public async Task CommitAsync(AuditTrail trail, CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken);
        foreach (var entry in _entries)
        {
            await trail.AppendAsync(Context, entry, cancellationToken);
        }

        await _transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }

    /// <summary>What the audit says of something done with a return.</summary>
    public static AuditEntry EntryOf(Submission submission, AuditActor by, AuditAct act, params (string Name, string Value)[] details) => new()
    {
        By = by,
        Act = act,
        ForceCode = submission.ForceCode,
        Subject = NameOf(submission),
        Details = [("version", submission.Number.ToString(CultureInfo.InvariantCulture)), .. details],
    };

    private static string NameOf(Submission submission) =>
        $"{Forces.Get(ForceCode.Parse(submission.ForceCode)).Name}, {Quarter.FromIndex(submission.Quarter).Code}";
}
