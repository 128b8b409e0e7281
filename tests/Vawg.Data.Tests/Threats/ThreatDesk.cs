using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Seeding;
using Vawg.Data.Tests.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Threats;

/// <summary>A database with score sets and published returns, and those who score.</summary>
internal sealed class ThreatDesk : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private ThreatDesk(TestDatabase database)
    {
        _database = database;
        Contexts = database.Contexts();
        var audit = new AuditTrail(Contexts, Clock);
        Sets = new ScoreSets(Contexts, audit, Clock);
        Editions = new Editions(Contexts, audit, Clock);
        Query = new ThreatQuery(Sets, Editions);
    }

    public static Reader WholeReader { get; } = new(null, Audience.SmallCells);

    public SteppingClock Clock { get; } = new();

    public TestContexts Contexts { get; }

    public ScoreSets Sets { get; }

    public Editions Editions { get; }

    public ThreatQuery Query { get; }

    /// <param name="engine">The database.</param>
    /// <param name="forces">How many forces have returned.</param>
    public static async Task<ThreatDesk> OpenAsync(DatabaseEngine engine, int forces = 12)
    {
        var template = string.Create(CultureInfo.InvariantCulture, $"threats_{forces}");
        return new ThreatDesk(await TestDatabase.CreateAsync(engine, template, async connectionString =>
        {
            var contexts = new TestContexts(engine, connectionString);
            await using var context = contexts.CreateDbContext();
            await context.Database.MigrateAsync();
            await ReferenceSeeder.SeedAsync(context, CancellationToken.None);
            if (forces > 0)
            {
                await PublishAsync(contexts, ThreatReturns.Of(forces));
            }
        }));
    }

    /// <summary>The same database as another copy of the product has it, which holds nothing in memory.</summary>
    public ThreatDesk Restarted() => new(_database);

    public async Task<SignedInPerson> SignInAsync(string name, Role role)
    {
        await using var context = Contexts.CreateDbContext();
        var sessions = new SessionStore(Contexts, Clock);
        var account = await Accounts.AddAsync(context, name, role);
        return (await sessions.FindAsync(await Accounts.SignInAsync(context, sessions, account), CancellationToken.None))!;
    }

    public Task PublishAsync(params ForceReturn[] returns) => PublishAsync(Contexts, returns);

    public Task<LoadedCollection> LoadAsync(Reader reader) => Published.LoadAsync(Contexts, Collection.ForceReturns, reader);

    public async Task<IReadOnlyList<string>> IssueAsync(SignedInPerson by, int scoreSet = 2, string reason = "The year is complete.") =>
        await Editions.IssueAsync(by, "test", await LoadAsync(by.Reader), ThreatReturns.Year, scoreSet, reason, CancellationToken.None);

    public async Task<IReadOnlyList<ThemeInputs>> InputsAsync(Reader reader, Force? force, Period? period = null)
    {
        var edition = await Query.OfYearAsync(Collection.ForceReturns, period ?? ThreatReturns.Year, CancellationToken.None);
        return await Query.InputsAsync(edition, await LoadAsync(reader), force, CancellationToken.None);
    }

    /// <summary>Every score, bound and rank of the nation and the forces, and what was drawn, to the last bit.</summary>
    public async Task<IReadOnlyList<string>> ScoresAsync(Reader reader, Period? period = null)
    {
        var edition = await Query.OfYearAsync(Collection.ForceReturns, period ?? ThreatReturns.Year, CancellationToken.None);
        var figures = await LoadAsync(reader);
        var lines = new List<string>();
        foreach (var force in ThreatReturns.Forces.Prepend<Force?>(null))
        {
            var scores = await Query.ScoresAsync(edition, edition.Set.Set, ScoreAssumptions.None, figures, force, CancellationToken.None);
            lines.AddRange(scores.Ranking.Placed.Select(p => string.Create(
                CultureInfo.InvariantCulture,
                $"{force?.Code.Text} {p.Score.Theme.Code} {p.Rank} {p.Score.Score:R} {p.Score.Lower:R} {p.Score.Upper:R} {p.Score.Confidence} {scores.Draws.Of(p.Score.Theme)} {scores.Draws.Spread(p.Score.Theme):R}")));
        }

        return lines;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static Task PublishAsync(TestContexts contexts, IEnumerable<ForceReturn> returns) =>
        new ReturnPublisher(contexts, new SteppingClock()).PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
}
