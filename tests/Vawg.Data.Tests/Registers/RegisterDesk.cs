using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Data.Registers;
using Vawg.Data.Tests.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Registers;

/// <summary>A database with empty registers, and those who keep them.</summary>
internal sealed class RegisterDesk : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private RegisterDesk(TestDatabase database)
    {
        _database = database;
        Contexts = new TestContexts(database.Engine, database.ConnectionString);
        var audit = new AuditTrail(Contexts, Clock);
        var writer = new RegisterWriter(Contexts, audit);
        Events = new EventRegister(Contexts, writer, Clock);
        Baselines = new BaselineRegister(Contexts, writer, Clock);
        Groups = new PeerGroups(Contexts, writer, audit, Clock);
        Figures = new ContextRegister(Contexts, writer, Clock);
        Gaps = new GapRegister(Contexts, writer, Clock);
        Asides = new AttentionAsides(Contexts, writer, Clock);
        Query = new RegisterQuery(Contexts);
    }

    public static NewEvent Operation { get; } = new()
    {
        Force = null,
        Kind = EventKind.Operation,
        Title = "Operation",
        FirstDay = new DateOnly(2022, 5, 1),
        LastDay = null,
        What = "A national operation began.",
        Source = "A notice of that week",
    };

    public static NewBaseline Level { get; } = new() { Collection = Collection.ForceReturns, Subject = "SH", Force = null, From = new Quarter(2021, 2), Reason = "A new unit took over." };

    public static NewPeerGroup Pair { get; } = new() { Name = "A pair, of two", ValidFrom = new DateOnly(2022, 4, 1), Source = "A board", Members = [Forces.Find("Kent")!, Forces.Find("Essex")!] };

    public static NewContextFigure Calls { get; } = new()
    {
        Kind = ContextKind.Helpline,
        Theme = Themes.Find("DA"),
        Force = null,
        Title = "Calls to a helpline",
        Value = "1,234",
        Amount = 1_234,
        Unit = "calls",
        Base = string.Empty,
        Period = "2022/23",
        Source = "A report",
        Place = "page 3",
        Tells = "How many called.",
        Limitations = "Calls, not people.",
    };

    public static NewGap Unknown { get; } = new()
    {
        Title = "Something unknown",
        Unknown = "It is not known.",
        Matters = "It matters.",
        Themes = [Themes.Find("SH")!],
        Owner = "National analyst",
        Closes = "Data.",
        Source = "A meeting",
        Place = string.Empty,
    };

    public SteppingClock Clock { get; } = new();

    public TestContexts Contexts { get; }

    public EventRegister Events { get; }

    public BaselineRegister Baselines { get; }

    public PeerGroups Groups { get; }

    public ContextRegister Figures { get; }

    public GapRegister Gaps { get; }

    public AttentionAsides Asides { get; }

    public RegisterQuery Query { get; }

    public static async Task<RegisterDesk> OpenAsync(DatabaseEngine engine) => new(await TestDatabase.MigratedAsync(engine));

    public async Task<SignedInPerson> SignInAsync(Role role)
    {
        await using var context = Contexts.CreateDbContext();
        var sessions = new SessionStore(Contexts, Clock);
        var account = await Accounts.AddAsync(context, role.Slug(), role);
        return (await sessions.FindAsync(await Accounts.SignInAsync(context, sessions, account), CancellationToken.None))!;
    }

    /// <summary>The acts of the audit that are about registers, in order, with their subjects.</summary>
    public async Task<IReadOnlyList<string>> AuditedAsync()
    {
        await using var context = Contexts.CreateDbContext();
        return context.AuditEvents.OrderBy(e => e.Sequence).Select(e => $"{e.Act} {e.Subject}").ToList();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
