using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Data.Progress;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Progress;
using Vawg.Data.Seeding;
using Vawg.Data.Tests.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Threats;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Progress;

/// <summary>A database in which forces say how far they are, by return and by form.</summary>
internal sealed class ProgressDesk : IAsyncDisposable
{
    public const Collection Returns = Collection.ForceReturns;

    private readonly TestDatabase _database;

    private ProgressDesk(TestDatabase database)
    {
        _database = database;
        Contexts = database.Contexts();
        var audit = new AuditTrail(Contexts, Clock);
        Entries = new CommitmentEntries(Contexts, audit, Clock);
        Practices = new Practices(Contexts, audit, Clock);
        Recommendations = new Recommendations(Contexts, audit, Clock);
        Query = new ProgressQuery(Contexts);
    }

    public static Quarter Quarter { get; } = ThreatReturns.Year.Last;

    public static Force Kent { get; } = Forces.Find("Kent")!;

    public static Reader WholeReader { get; } = new(null, Audience.SmallCells);

    public SteppingClock Clock { get; } = new();

    public TestContexts Contexts { get; }

    public CommitmentEntries Entries { get; }

    public Practices Practices { get; }

    public Recommendations Recommendations { get; }

    public ProgressQuery Query { get; }

    public static async Task<ProgressDesk> OpenAsync(DatabaseEngine engine) => new(await TestDatabase.CreateAsync(engine, "progress", async connectionString =>
    {
        await using var context = new TestContexts(engine, connectionString).CreateDbContext();
        await context.Database.MigrateAsync();
        await ReferenceSeeder.SeedAsync(context, CancellationToken.None);
    }));

    public async Task<SignedInPerson> SignInAsync(string name, Role role, string? force = null)
    {
        await using var context = Contexts.CreateDbContext();
        var sessions = new SessionStore(Contexts, Clock);
        var account = await Accounts.AddAsync(context, name, role, force);
        return (await sessions.FindAsync(await Accounts.SignInAsync(context, sessions, account), CancellationToken.None))!;
    }

    /// <summary>Publishes a force's return of a quarter that says how far it is.</summary>
    public Task PublishAsync(Force force, Quarter quarter, int version, params (string Reference, CommitmentStatus Status)[] commitments) =>
        PublishAsync(ThreatReturns.Return(force, quarter, version, 1) with { Commitments = Rows(commitments) });

    public async Task PublishAsync(params ForceReturn[] returns)
    {
        // What was entered before is then a minute old.
        await Task.Delay(TimeSpan.FromMinutes(1), Clock);
        await new ReturnPublisher(Contexts, Clock).PublishAsync(Returns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
    }

    public Task<ProgressFigures> FiguresAsync(Reader? reader = null) => Query.OfAsync(Returns, reader ?? Reader.General, CancellationToken.None);

    public async Task<CommitmentStatus> StatusAsync(string reference, Force? force = null, Quarter? quarter = null) =>
        (await FiguresAsync()).StatusOf(force ?? Kent, quarter ?? Quarter, Commitments.Find(reference)!);

    public async Task<PlaceTrends> TrendsAsync(Reader reader, Force? force) =>
        MeasureMovements.Of(await Published.LoadAsync(Contexts, Returns, reader), force, Quarter, DecisionLimits.Default);

    public Task<IReadOnlyList<(string Field, string Text)>> EnterAsync(SignedInPerson by, NewCommitmentEntry entry) =>
        Entries.AddAsync(by, "test", entry, CancellationToken.None);

    /// <summary>What somebody enters of A8, in progress unless a test says otherwise.</summary>
    public static NewCommitmentEntry Entry(int basedOn = 0) => new()
    {
        Collection = Returns,
        Force = Kent,
        Commitment = Commitments.Find("A8")!,
        Quarter = Quarter,
        Status = CommitmentStatus.InProgress,
        OwnerRole = "Head of crime",
        Due = null,
        IsDueUnread = false,
        Evidence = string.Empty,
        Note = string.Empty,
        BasedOn = basedOn,
    };

    public static List<CommitmentRow> Rows(params (string Reference, CommitmentStatus Status)[] commitments) => commitments
        .Select((c, i) => new CommitmentRow(c.Reference, c.Status, Due: null, "Head of crime", c.Status == CommitmentStatus.Embedded ? "Review of May" : string.Empty, string.Empty, i + 2))
        .ToList();

    public async ValueTask DisposeAsync()
    {
        Query.Dispose();
        await _database.DisposeAsync();
    }
}
