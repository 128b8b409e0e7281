using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.People;

public sealed class SessionStoreTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_session_ends_when_nothing_was_done_for_half_an_hour(DatabaseEngine engine)
    {
        await using var world = await World.MakeAsync(engine);
        var session = await world.SignInAsync();

        world.Clock.Pass(SessionRules.Idle - TimeSpan.FromSeconds(1));
        (await world.FindAsync(session)).Should().NotBeNull();
        world.Clock.Pass(TimeSpan.FromSeconds(1));
        (await world.FindAsync(session)).Should().BeNull();
        (await world.Sessions.EndOfAsync(session, CancellationToken.None)).Should().Be(SessionEnd.Idle);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_session_in_use_ends_after_twelve_hours_all_the_same(DatabaseEngine engine)
    {
        await using var world = await World.MakeAsync(engine);
        var session = await world.SignInAsync();

        for (var passed = TimeSpan.Zero; passed < SessionRules.Longest - TimeSpan.FromMinutes(20); passed += TimeSpan.FromMinutes(20))
        {
            world.Clock.Pass(TimeSpan.FromMinutes(20));
            await world.Sessions.TouchAsync((await world.FindAsync(session))!, CancellationToken.None);
        }

        world.Clock.Pass(TimeSpan.FromMinutes(20));
        (await world.FindAsync(session)).Should().BeNull();
        (await world.Sessions.EndOfAsync(session, CancellationToken.None)).Should().Be(SessionEnd.TooOld);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_sixth_sign_in_ends_the_session_that_was_used_longest_ago(DatabaseEngine engine)
    {
        await using var world = await World.MakeAsync(engine);
        var sessions = new List<Guid>();
        for (var i = 0; i <= SessionRules.MostSessions; i++)
        {
            sessions.Add(await world.SignInAsync());
            world.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        (await world.FindAsync(sessions[0])).Should().BeNull();
        (await world.Sessions.EndOfAsync(sessions[0], CancellationToken.None)).Should().Be(SessionEnd.Displaced);
        foreach (var kept in sessions.Skip(1))
        {
            (await world.FindAsync(kept)).Should().NotBeNull();
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Who_asks_gets_the_account_as_it_is_now(DatabaseEngine engine)
    {
        await using var world = await World.MakeAsync(engine);
        var session = await world.SignInAsync();
        await using var context = world.Database.CreateContext();

        await context.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.ForceContributor).SetProperty(a => a.ForceCode, "E23000010").SetProperty(a => a.SeesSmallCells, true));
        var person = await world.FindAsync(session);
        await context.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, true));

        person!.Role.Should().Be(Role.ForceContributor);
        person.Reader.OwnForce!.Value.Text.Should().Be("E23000010");
        person.Reader.Audience.Should().Be(Audience.SmallCells);
        (await world.FindAsync(session)).Should().BeNull("the account is disabled");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_binds_a_contributor_to_a_force_and_nobody_else(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        await FluentActions.Awaiting(() => Accounts.AddAsync(context, "contributor", Role.ForceContributor)).Should().ThrowAsync<DbUpdateException>();
        context.ChangeTracker.Clear();
        await FluentActions.Awaiting(() => Accounts.AddAsync(context, "analyst", Role.Analyst, "E23000010")).Should().ThrowAsync<DbUpdateException>();
    }

    private sealed class World(TestDatabase database, HandClock clock, int accountId) : IAsyncDisposable
    {
        public TestDatabase Database { get; } = database;

        public HandClock Clock { get; } = clock;

        public SessionStore Sessions { get; } = new(new TestContexts(database.Engine, database.ConnectionString), clock);

        public static async Task<World> MakeAsync(DatabaseEngine engine)
        {
            var database = await TestDatabase.MigratedAsync(engine);
            await using var context = database.CreateContext();
            return new World(database, new HandClock(), await Accounts.AddAsync(context, "analyst", Role.Analyst));
        }

        public async Task<Guid> SignInAsync()
        {
            await using var context = Database.CreateContext();
            return await Accounts.SignInAsync(context, Sessions, accountId);
        }

        public Task<SignedInPerson?> FindAsync(Guid session) => Sessions.FindAsync(session, CancellationToken.None);

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
