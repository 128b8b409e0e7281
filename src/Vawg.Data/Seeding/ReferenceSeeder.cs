using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Threats;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding;

/// <summary>Brings the reference lists of the database in line with those that are built in; what is no longer listed stays, for old figures may name it.</summary>
public static class ReferenceSeeder
{
    public static async Task SeedAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        await BringInLineAsync(context, Forces.All, f => f.Code, cancellationToken);
        await BringInLineAsync(context, Offences.All, o => o.Code, cancellationToken);
        await BringInLineAsync(context, Outcomes.All, o => o.Code, cancellationToken);
        await BringInLineAsync(context, FlagCodes.All.Select(f => new Flag { Code = f.Code, Bit = (int)f.Flag }), f => f.Code, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await ScoreSetRows.SeedAsync(context, cancellationToken);
        context.ChangeTracker.Clear();
    }

    private static async Task BringInLineAsync<T, TKey>(VawgDbContext context, IEnumerable<T> listed, Func<T, TKey> key, CancellationToken cancellationToken)
        where T : class
        where TKey : notnull
    {
        var stored = await context.Set<T>().ToDictionaryAsync(key, cancellationToken);
        foreach (var item in listed)
        {
            if (stored.TryGetValue(key(item), out var old))
            {
                context.Entry(old).CurrentValues.SetValues(item);
            }
            else
            {
                context.Add(item);
            }
        }
    }
}
