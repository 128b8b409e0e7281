using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class FigureRenewalTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Figures_that_an_earlier_version_did_not_prepare_are_prepared_once_and_nothing_is_restated(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        await using var context = database.CreateContext();
        var before = await context.Collections.AsNoTracking().SingleAsync();
        var restatements = await context.Restatements.CountAsync();
        await context.PreparedFigures.Where(p => EF.Functions.Like(p.Selection, "%&%")).ExecuteDeleteAsync();

        (await RenewAsync(database)).Should().Equal(Collection.Demonstration);
        (await RenewAsync(database)).Should().BeEmpty();

        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
        var after = await context.Collections.AsNoTracking().SingleAsync();
        after.Publication.Should().Be(before.Publication + 1, "a copy that is running reads its figures again");
        after.PublishedAtUtc.Should().Be(before.PublishedAtUtc, "the data are as at the same day");
        (await context.Restatements.CountAsync()).Should().Be(restatements);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_empty_database_needs_none(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);

        (await RenewAsync(database)).Should().BeEmpty();
    }

    private static Task<IReadOnlyList<Collection>> RenewAsync(TestDatabase database) =>
        new FigureRenewal(database.Contexts(), new SteppingClock()).RenewAsync(CancellationToken.None);
}
