using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests;

public sealed class MigrationLockTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Database_without_a_lock_is_let_pass(DatabaseEngine engine)
    {
        var clock = new SteppingClock();
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        await new MigrationLock(clock).ThrowIfHeldAsync(context, CancellationToken.None);

        clock.GetTimestamp().Should().Be(0);
    }

    [Fact]
    public async Task Lock_left_behind_is_named_with_what_clears_it()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Sqlite);
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2025-03-31 09:30:00')");
        var clock = new SteppingClock();

        var start = () => new MigrationLock(clock).ThrowIfHeldAsync(context, CancellationToken.None);

        (await start.Should().ThrowAsync<DatabaseNotReadyException>()).Which.Message
            .Should().Contain("another copy of the product is upgrading it, or one was killed").And.Contain("DELETE FROM \"__EFMigrationsLock\"").And.Contain("docs/operations.md");
        clock.GetElapsedTime(0).Should().BeGreaterThan(TimeSpan.FromSeconds(15), "an upgrade elsewhere is given time to end");
    }

    [Fact]
    public async Task Wait_for_a_lock_can_be_cancelled_and_a_cleared_one_lets_pass()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Sqlite);
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2025-03-31 09:30:00')");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var cancelledStart = () => new MigrationLock(new SteppingClock()).ThrowIfHeldAsync(context, cancelled.Token);
        await cancelledStart.Should().ThrowAsync<OperationCanceledException>();

        await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"");
        var start = () => new MigrationLock(new SteppingClock()).ThrowIfHeldAsync(context, CancellationToken.None);
        await start.Should().NotThrowAsync();
    }
}
