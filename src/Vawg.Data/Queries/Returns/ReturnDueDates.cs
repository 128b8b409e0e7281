using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Periods;

namespace Vawg.Data.Queries.Returns;

/// <summary>When returns are due: the last day of the month after the quarter, unless another day was set.</summary>
public sealed class ReturnDueDates(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit)
{
    public static DateOnly ByRule(Quarter quarter) => quarter.LastDay.AddDays(1).AddMonths(1).AddDays(-1);

    public async Task<IReadOnlyDictionary<Quarter, DateOnly>> OfAsync(IReadOnlyCollection<Quarter> quarters, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var indices = quarters.Select(q => q.Index).ToList();
        var set = await context.ReturnDueDates.AsNoTracking().Where(d => indices.Contains(d.Quarter)).ToDictionaryAsync(d => d.Quarter, d => d.Due, cancellationToken);
        return quarters.ToDictionary(q => q, q => set.TryGetValue(q.Index, out var due) ? due : ByRule(q));
    }

    /// <summary>Why a day cannot be the one by which returns of a quarter are due; null when it can.</summary>
    public static string? Problem(Quarter quarter, DateOnly due) => due <= quarter.LastDay
        ? $"Returns of {quarter.Label} cannot be due before the quarter is over. Give a day after {Shown(quarter.LastDay)}."
        : due > quarter.LastDay.AddYears(1)
            ? $"Returns of {quarter.Label} cannot be due more than a year after the quarter. Give a day up to {Shown(quarter.LastDay.AddYears(1))}."
            : null;

    /// <summary>Sets days, all of them or none; false when whoever sets them no longer may.</summary>
    public async Task<bool> SetAsync(SignedInPerson by, string source, IReadOnlyDictionary<Quarter, DateOnly> days, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.SetDueDates, cancellationToken) is null)
        {
            return false;
        }

        if (context.Database.IsNpgsql())
        {
            // Two who set a day for the first time follow each other.
            await context.Database.ExecuteSqlAsync($"LOCK TABLE return_due_date IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        foreach (var (quarter, due) in days)
        {
            await SetAsync(context, new AuditActor(by.AccountId, by.Name, source), quarter, due, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task SetAsync(VawgDbContext context, AuditActor by, Quarter quarter, DateOnly due, CancellationToken cancellationToken)
    {
        var stored = await context.ReturnDueDates.SingleOrDefaultAsync(d => d.Quarter == quarter.Index, cancellationToken);
        var before = stored?.Due ?? ByRule(quarter);
        if (before == due)
        {
            return;
        }

        if (stored is null)
        {
            context.ReturnDueDates.Add(new ReturnDueDate { Quarter = quarter.Index, Due = due });
        }
        else
        {
            stored.Due = due;
        }

        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(context, new AuditEntry { By = by, Act = AuditAct.DueDateChanged, Subject = quarter.Code, Details = [("before", Text(before)), ("after", Text(due))] }, cancellationToken);
    }

    private static string Shown(DateOnly day) => day.ToString("d MMMM yyyy", PublicationCulture.English);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
