using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vawg.Data.Queries.Figures;

namespace Vawg.Data.Audit;

/// <summary>Computes the chain of events again from the first to the last, one event in memory at a time.</summary>
public sealed class AuditVerifier(IDbContextFactory<VawgDbContext> contexts)
{
    /// <param name="noted">An event's hash that was kept elsewhere, which a chain that was written again as a whole cannot hold.</param>
    public async Task<AuditVerification> VerifyAsync(NotedHash? noted, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        await using var transaction = await Snapshot.BeginAsync(context, cancellationToken);
        var chain = new AuditChain(noted);
        await using (var events = Command(context, transaction, $"SELECT {AuditRow.Columns} FROM audit_event ORDER BY sequence"))
        await using (var reader = await events.ExecuteReaderAsync(cancellationToken))
        {
            while (chain.Holds && await reader.ReadAsync(cancellationToken))
            {
                chain.Add(AuditRow.Read(reader));
            }
        }

        if (chain.Misplaced is { } previous)
        {
            chain.TellWhereItBelongs(await PlaceOfAsync(context, transaction, previous, cancellationToken));
        }
        else if (chain.Holds)
        {
            chain.End(await context.AuditHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Id == AuditHead.OnlyId, cancellationToken));
        }

        return chain.Verification();
    }

    /// <summary>The number of the event that has a hash; null when none has.</summary>
    private static async Task<long?> PlaceOfAsync(VawgDbContext context, IDbContextTransaction transaction, byte[] hash, CancellationToken cancellationToken)
    {
        await using var command = Command(context, transaction, "SELECT MIN(sequence) FROM audit_event WHERE hash = @hash");
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@hash";
        parameter.Value = hash;
        command.Parameters.Add(parameter);
        return await command.ExecuteScalarAsync(cancellationToken) as long?;
    }

    private static DbCommand Command(VawgDbContext context, IDbContextTransaction transaction, string sql)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }
}
