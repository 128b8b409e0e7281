using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.Returns;

/// <summary>Keeps the store of files to what returns lead to.</summary>
public sealed class StoreSweep(IDbContextFactory<VawgDbContext> contexts, ReturnFiles files, TimeProvider clock)
{
    /// <summary>Removes files that may hold personal data, and those to which no return leads and that are no longer being taken.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var erased in await context.Submissions.Where(s => s.IsErased).Select(s => s.StoredAs).Distinct().ToListAsync(cancellationToken))
        {
            files.Remove(erased);
        }

        foreach (var (path, storedAs) in files.Before(clock.GetUtcNow().UtcDateTime.AddHours(-1)).ToList())
        {
            if (storedAs is not { } name || !await context.Submissions.AnyAsync(s => s.StoredAs == name && !s.IsErased, cancellationToken))
            {
                File.Delete(path);
            }
        }
    }
}
