using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests;

public sealed class MigrationsTests
{
    public static TheoryData<DatabaseEngine> Both => DatabaseEngines.Both;

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_migrated_database_lacks_nothing_that_the_model_has(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        (await context.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
        context.Database.HasPendingModelChanges().Should().BeFalse();
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_migrated_database_holds_no_recorded_offence(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        (await context.RecordedOffences.CountAsync()).Should().Be(0);
    }
}
