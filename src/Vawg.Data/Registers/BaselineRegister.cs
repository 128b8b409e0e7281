using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>The register of baselines: decisions that a trend starts anew, each with its author and reason. None is ever changed or removed; it is retired with a reason.</summary>
public sealed class BaselineRegister(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, TimeProvider clock)
{
    /// <summary>Every decision, retired ones too, the newest first.</summary>
    public async Task<IReadOnlyList<BaselineVersions>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. Read(await context.Baselines.AsNoTracking().ToListAsync(cancellationToken)).OrderByDescending(b => b.Baseline.Number)];
    }

    /// <summary>One decision; null when there is none of the number.</summary>
    public async Task<BaselineVersions?> FindAsync(int number, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return Read(await context.Baselines.AsNoTracking().Where(b => b.Number == number).ToListAsync(cancellationToken)).FirstOrDefault();
    }

    /// <summary>Starts a trend anew. Refused while a baseline of the same trend starts in the same quarter.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> StartAsync(SignedInPerson by, string source, NewBaseline chosen, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            if (chosen.Problems is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var (force, from) = (chosen.Force?.Code.Text ?? string.Empty, chosen.From!.Value);
            if (await Standing(context).AnyAsync(b => b.Collection == chosen.Collection && b.Subject == chosen.Subject && b.ForceCode == force && b.FirstQuarter == from.Index, cancellationToken))
            {
                return RegisterChange.Refused(("quarter", $"A baseline of this trend starts in {from.ShortLabel} already. Nothing was kept."));
            }

            var number = (await context.Baselines.MaxAsync(b => (int?)b.Number, cancellationToken) ?? 0) + 1;
            var row = Row((number, 1), chosen.Collection, chosen.Subject, force, from.Index, chosen.Reason, by);
            context.Baselines.Add(row);
            return Made(AuditAct.BaselineStarted, row);
        }, cancellationToken);

    /// <summary>Ends a decision: the trend is charted as before it was made. What was decided and why stays readable.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> RetireAsync(SignedInPerson by, string source, int number, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            if (await Standing(context).SingleOrDefaultAsync(b => b.Number == number, cancellationToken) is not { } before)
            {
                return RegisterChange.Refused(("retire-reason", await context.Baselines.AnyAsync(b => b.Number == number, cancellationToken)
                    ? "Somebody has retired this baseline. Nothing was kept."
                    : "There is no such baseline. Nothing was kept."));
            }

            if (new RegisterProblems().Text("retire-reason", reason, RegisterText.LongestReason, "Say why it is retired.").Found is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var row = Row((number, 2), before.Collection, before.Subject, before.ForceCode, before.FirstQuarter, reason, by);
            context.Baselines.Add(row);
            return Made(AuditAct.BaselineRetired, row);
        }, cancellationToken);

    /// <summary>Decisions that stand.</summary>
    internal static IQueryable<StoredBaseline> Standing(VawgDbContext context) =>
        context.Baselines.AsNoTracking().Where(b => !context.Baselines.Any(other => other.Number == b.Number && other.IsRetired));

    internal static ChosenBaseline Read(StoredBaseline row) => new()
    {
        Number = row.Number,
        Collection = row.Collection,
        Subject = row.Subject,
        Force = Forces.Find(row.ForceCode),
        From = Quarter.FromIndex(row.FirstQuarter),
        Reason = row.Reason,
        By = row.By,
        AtUtc = row.AtUtc,
    };

    private static IEnumerable<BaselineVersions> Read(IEnumerable<StoredBaseline> rows) =>
        from row in rows
        group row by row.Number into versions
        let end = versions.FirstOrDefault(v => v.IsRetired)
        select new BaselineVersions(Read(versions.First(v => !v.IsRetired)), end is null ? null : (end.Reason, end.By, end.AtUtc));

    private Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(SignedInPerson by, string source, Func<VawgDbContext, Task<RegisterChange>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE register_baseline IN SHARE ROW EXCLUSIVE MODE", change, cancellationToken);

    private static RegisterChange Made(AuditAct act, StoredBaseline row) => new()
    {
        Act = act,
        ForceCode = row.ForceCode.Length == 0 ? null : row.ForceCode,
        Subject = $"Baseline {row.Number.ToString(CultureInfo.InvariantCulture)}",
        Details = [("trend", Read(row).SubjectName), ("collection", row.Collection.ToString()), ("from", Quarter.FromIndex(row.FirstQuarter).Slug), ("reason", row.Reason)],
    };

    private StoredBaseline Row((int Number, int Version) of, Domain.Measures.Collection collection, string subject, string force, int quarter, string reason, SignedInPerson by) => new()
    {
        Number = of.Number,
        Version = of.Version,
        Collection = collection,
        Subject = subject,
        ForceCode = force,
        FirstQuarter = quarter,
        IsRetired = of.Version > 1,
        Reason = reason,
        ById = by.AccountId,
        By = by.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };
}
