using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Tests.Publishing;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Audit;

/// <summary>Audit trails of test databases: how they are written, read and verified.</summary>
internal static class Trails
{
    public const int Events = 60;

    private static readonly AuditActor[] Actors =
    [
        AuditActor.CommandLine, AuditActor.System, AuditActor.NotSignedIn("192.0.2.7"),
        new(7, "Ann Analyst", "192.0.2.10"), new(8, "Siân Lead", "2001:db8::8"), new(9, "Anil O'Force; \"x\"", "192.0.2.12"),
    ];

    public static AuditTrail Trail(this TestDatabase database) => new(database.Contexts(), new SteppingClock());

    public static Task<AuditVerification> VerifyTrailAsync(this TestDatabase database, NotedHash? noted = null) =>
        new AuditVerifier(database.Contexts()).VerifyAsync(noted, CancellationToken.None);

    /// <summary>A copy of a database with events of every kind, a minute between them.</summary>
    public static Task<TestDatabase> FilledAsync(DatabaseEngine engine) => TestDatabase.CreateAsync(engine, "audited", async connectionString =>
    {
        var contexts = new TestContexts(engine, connectionString);
        await using (var context = contexts.CreateDbContext())
        {
            await context.Database.MigrateAsync();
        }

        for (var i = 0; i < Events; i++)
        {
            var trail = new AuditTrail(contexts, new SteppingClock(new DateTimeOffset(2026, 11, 20, 23, 30, 0, TimeSpan.Zero).AddMinutes(i)));
            await trail.AppendAsync(Entry(i), CancellationToken.None);
        }
    });

    public static AuditEntry Entry(int i) => new()
    {
        By = Actors[i % Actors.Length],
        Act = AuditActs.All[i % AuditActs.All.Count],
        Result = (AuditResult)(i % 3),
        ForceCode = i % 4 == 0 ? "E23000032" : i % 4 == 1 ? "BTP" : null,
        Subject = i % 5 == 0 ? string.Empty : $"subject {i}",
        Details = i % 2 == 0 ? [] : [("filter", "theme=sh; force=kent"), ("rows", "12")],
    };
}
