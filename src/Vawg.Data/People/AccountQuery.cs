using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.People;

/// <summary>Lists accounts for those who manage them.</summary>
public sealed class AccountQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>Every account, by name.</summary>
    public async Task<IReadOnlyList<AccountRow>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Rows(context).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Email, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<AccountRow?> FindAsync(int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context).SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
    }

    private static IQueryable<AccountRow> Rows(VawgDbContext context) => context.Users.AsNoTracking().Select(a => new AccountRow
    {
        Id = a.Id,
        Name = a.Name,
        Email = a.Email!,
        Role = a.Role,
        ForceCode = a.ForceCode,
        SeesSmallCells = a.SeesSmallCells,
        IsDisabled = a.IsDisabled,
        HasSecondFactor = a.TwoFactorEnabled,
        IsInvited = a.PasswordHash == null && !context.UserLogins.Any(l => l.UserId == a.Id),
        OpenSessionCount = context.Sessions.Count(s => s.AccountId == a.Id && s.EndedAtUtc == null),
        LastSeenAtUtc = context.Sessions.Where(s => s.AccountId == a.Id).Max(s => (DateTime?)s.LastSeenAtUtc),
    });
}
