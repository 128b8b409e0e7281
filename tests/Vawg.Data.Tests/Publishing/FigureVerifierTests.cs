using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class FigureVerifierTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Figures_of_published_files_follow_from_their_rows_but_the_changed_one_which_is_named(DatabaseEngine engine)
    {
        await using var database = await Published.OpenDataAsync(engine);

        await ChangeAsync(database, Collection.OpenData, "SUBGROUP:Rape");

        var verification = await Published.VerifyAsync(database.Contexts());

        verification.FigureCount.Should().BeGreaterThan(200_000);
        verification.OutcomeCount.Should().BeGreaterThan(10_000);
        verification.Differences.Should().ContainSingle()
            .Which.Should().StartWith("Home Office open data, SUBGROUP:Rape, E23000032, 2022/23 Q1: 123,456 is stored, ");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Figures_of_returns_follow_from_their_rows_but_the_changed_one_which_is_named(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);

        await ChangeAsync(database, Collection.Demonstration, "DA");

        var verification = await Published.VerifyAsync(database.Contexts());

        verification.FigureCount.Should().BeGreaterThan(10_000);
        verification.Differences.Should().ContainSingle()
            .Which.Should().StartWith("Demonstration, DA, E23000032, 2022/23 Q1: 123,456 is stored, ");
    }

    private static async Task ChangeAsync(TestDatabase database, Collection collection, string selection)
    {
        await using var context = database.CreateContext();
        var quarter = new Quarter(2022, 1).Index;
        var changed = await context.Database.ExecuteSqlAsync(
            $"UPDATE prepared_figure SET count = 123456 WHERE collection = {(int)collection} AND selection = {selection} AND force_code = 'E23000032' AND quarter = {quarter}");
        changed.Should().Be(1);
    }
}
