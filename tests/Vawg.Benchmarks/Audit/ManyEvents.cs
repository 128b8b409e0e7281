using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NpgsqlTypes;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Bulk;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Audit;

/// <summary>Five million events of three years by 402 names, in a chain that holds.</summary>
internal static class ManyEvents
{
    public const int Count = 5_000_000;
    public const string CommonName = "Common Analyst";
    public const string RareName = "Rare Analyst";
    public const string CommonForce = "E23000010";
    public const string RareForce = "BTP";

    private const int Names = 400;
    private const long MicrosecondsBetween = 19_000_000;

    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly AuditAct[] OtherActs = [AuditAct.SignOut, AuditAct.SmallCellsOpened, AuditAct.Denied, AuditAct.SessionEnded, AuditAct.RoleChanged];

    private static readonly string[] OtherForces = Forces.All.Select(f => f.Code.Text).Where(c => c is not CommonForce and not RareForce).ToArray();

    private static readonly BulkTable<AuditEvent> Table = new BulkTable<AuditEvent>("audit_event")
        .With("sequence", NpgsqlDbType.Bigint, e => e.Sequence)
        .With("utc_microseconds", NpgsqlDbType.Bigint, e => e.UtcMicroseconds)
        .WithOptional("account_id", NpgsqlDbType.Integer, e => e.AccountId)
        .With("who", NpgsqlDbType.Varchar, e => e.Who)
        .With("source", NpgsqlDbType.Varchar, e => e.Source)
        .With("act", NpgsqlDbType.Varchar, e => e.Act)
        .With("force_code", NpgsqlDbType.Varchar, e => e.ForceCode)
        .With("subject", NpgsqlDbType.Varchar, e => e.Subject)
        .With("result", NpgsqlDbType.Varchar, e => e.Result)
        .With("details", NpgsqlDbType.Varchar, e => e.Details)
        .With("previous_hash", NpgsqlDbType.Bytea, e => e.PreviousHash)
        .With("hash", NpgsqlDbType.Bytea, e => e.Hash);

    public static DateOnly FirstDay => DateOnly.FromDateTime(Start.UtcDateTime);

    public static DateOnly LastDay => DateOnly.FromDateTime(Start.UtcDateTime.AddMicroseconds((double)Count * MicrosecondsBetween));

    /// <summary>Writes them past the triggers, which let one event in at a time, with the indexes made afterwards, and says how many seconds it took.</summary>
    public static async Task<double> WriteAsync(TestDatabase database)
    {
        var begun = Stopwatch.GetTimestamp();
        await using var context = database.CreateContext();
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        var isPostgres = database.Engine == DatabaseEngine.Postgres;
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync(isPostgres ? "SET session_replication_role = replica" : "DROP TRIGGER audit_event_follows; DROP TRIGGER audit_head_advances");
        var indexes = await IndexesAsync(context, isPostgres);
        foreach (var (drop, _) in indexes)
        {
            await context.Database.ExecuteSqlRawAsync(drop);
        }

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            await BulkWriter.WriteAsync(context.Database.GetDbConnection(), transaction.GetDbTransaction(), Table, All(), progress: null, CancellationToken.None);
            await context.Database.ExecuteSqlRawAsync("UPDATE audit_head SET event_count = {0}, hash = (SELECT hash FROM audit_event WHERE sequence = {0})", (long)Count);
            await transaction.CommitAsync();
        }

        foreach (var (_, create) in indexes)
        {
            await context.Database.ExecuteSqlRawAsync(create);
        }

        if (isPostgres)
        {
            // What the server does of its own accord some minutes after so many rows.
            await context.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE) audit_event");
        }

        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<List<(string Drop, string Create)>> IndexesAsync(VawgDbContext context, bool isPostgres)
    {
        var statements = await context.Database.SqlQueryRaw<string>(isPostgres
            ? "SELECT 'DROP INDEX \"' || indexname || '\"|' || indexdef AS \"Value\" FROM pg_indexes WHERE tablename = 'audit_event' AND indexname NOT LIKE 'PK%'"
            : "SELECT 'DROP INDEX \"' || name || '\"|' || sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = 'audit_event' AND sql IS NOT NULL").ToListAsync();
        return statements.Select(s => s.Split('|', 2)).Select(s => (s[0], s[1])).ToList();
    }

    private static IEnumerable<AuditEvent> All()
    {
        var random = new Random(20261125);
        var previous = AuditHash.BeforeFirst;
        var start = AuditEvent.Microseconds(Start);
        for (var i = 1L; i <= Count; i++)
        {
            var next = Event(i, start + (i * MicrosecondsBetween), random, previous);
            previous = next.Hash;
            yield return next;
        }
    }

    private static AuditEvent Event(long sequence, long time, Random random, byte[] previous)
    {
        var name = sequence % (Count / 3) == 1 ? -1 : random.Next(100) < 20 ? 0 : 1 + random.Next(Names);
        var act = name != 0 && random.Next(100) < 30 ? AuditAct.Exported : random.Next(100) < 55 ? AuditAct.SignIn : OtherActs[random.Next(OtherActs.Length)];
        var isCommonForce = name > 0 && act != AuditAct.SignIn && random.Next(100) < 40;
        var unsealed = new AuditEvent
        {
            Sequence = sequence,
            UtcMicroseconds = time,
            AccountId = name + 2,
            Who = name switch { -1 => RareName, 0 => CommonName, _ => string.Create(CultureInfo.InvariantCulture, $"Analyst {name + 99:000}") },
            Source = "192.0.2.10",
            Act = act.Code(),
            ForceCode = sequence % (Count / 5) == 7 ? RareForce : isCommonForce ? CommonForce : sequence % 10 == 3 ? OtherForces[random.Next(OtherForces.Length)] : null,
            Subject = act == AuditAct.Exported ? "trend, sexual offences, Kent" : string.Empty,
            Result = AuditResult.Done.Code(),
            Details = act == AuditAct.Exported ? "filter=collection demonstration period 2024-25; rows=172" : string.Empty,
            PreviousHash = previous,
            Hash = [],
        };
        return unsealed with { Hash = AuditHash.Of(unsealed) };
    }
}
