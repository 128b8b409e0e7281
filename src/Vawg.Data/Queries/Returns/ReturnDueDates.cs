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

    /// <summary>Sets the day; why it was not set, or null when it was.</summary>
    public async Task<string?> SetAsync(SignedInPerson by, string source, Quarter quarter, DateOnly due, CancellationToken cancellationToken)
    {
        if (due <= quarter.LastDay)
        {
            return $"Returns of {quarter.Label} cannot be due before the quarter is over. Give a day after {quarter.LastDay.ToString("d MMMM yyyy", PublicationCulture.English)}.";
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.SetDueDates, cancellationToken) is null)
        {
            return "Your account may not do this any more. Nothing was changed.";
        }

        var stored = await context.ReturnDueDates.SingleOrDefaultAsync(d => d.Quarter == quarter.Index, cancellationToken);
        var before = stored?.Due ?? ByRule(quarter);
        if (before == due)
        {
            return null;
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
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.DueDateChanged,
                Subject = quarter.Code,
                Details = [("before", Text(before)), ("after", Text(due))],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
