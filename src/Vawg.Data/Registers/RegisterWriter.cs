using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Data.Registers;

/// <summary>Makes one change of a register: whoever makes it is asked again, changes follow each other, and the rows are stored together with their one event of the audit.</summary>
public sealed class RegisterWriter(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit)
{
    private static readonly (string Field, string Text)[] Denied = [(string.Empty, "Your account may not do this any more. Nothing was kept.")];

    /// <summary>Keeps the change; what is wrong with it is told by field, and then nothing is kept.</summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="source">The address it comes from.</param>
    /// <param name="act">What whoever makes it must be allowed.</param>
    /// <param name="lockTable">The statement that makes changes of the register follow each other on PostgreSQL; a SQLite transaction that writes is alone.</param>
    /// <param name="change">Adds the rows, or says what is wrong.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(
        SignedInPerson by, string source, Act act, FormattableString lockTable, Func<VawgDbContext, Task<RegisterChange>> change, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, act, cancellationToken) is null)
        {
            return Denied;
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync(lockTable, cancellationToken);
        }

        var made = await change(context);
        if (made.Problems.Count > 0)
        {
            return made.Problems;
        }

        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry { By = new AuditActor(by.AccountId, by.Name, source), Act = made.Act, ForceCode = made.ForceCode, Subject = made.Subject, Details = made.Details },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }
}
