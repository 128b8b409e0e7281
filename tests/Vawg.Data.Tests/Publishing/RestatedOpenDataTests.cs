using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Tests.Imports;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class RestatedOpenDataTests : IDisposable
{
    private static readonly Force Kent = Forces.Find("Kent")!;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Newer_outcomes_keep_what_each_count_was_on_each_basis(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), _folder.Write("first.csv", OutcomeCsv.Of(OutcomeCsv.Row("16", "5", "7"), OutcomeCsv.Row("1", "2", "3"))));

        var newer = await Published.PublishAsync(database.Contexts(), _folder.Write("second.csv", OutcomeCsv.Of(OutcomeCsv.Row("16", "5", "9"), OutcomeCsv.Row("15", "4", "0"))));

        newer.RestatedFigureCount.Should().Be(12);
        (await KeptAsync(database, ":Sexual offences")).Should().Equal(
            ("closed 1 GROUP:Sexual offences", 3, 0), ("closed 16 GROUP:Sexual offences", 7, 9), ("recorded 1 GROUP:Sexual offences", 2, 0), ("recorded 15 GROUP:Sexual offences", 0, 4));
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Outcomes_of_a_force_that_a_newer_table_leaves_out_are_missing_now_and_new_ones_restate_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), _folder.Write("first.csv", OutcomeCsv.Of(OutcomeCsv.Row("16", "5", "7"))));

        await Published.PublishAsync(database.Contexts(), _folder.Write("second.csv", OutcomeCsv.Of(OutcomeCsv.Row("16", "5", "7").Replace("Kent,E23000032", "Cumbria,E23000002", StringComparison.Ordinal))));

        (await KeptAsync(database, "SUBGROUP:Rape")).Should().Equal(("closed 16 SUBGROUP:Rape", 7, null), ("recorded 16 SUBGROUP:Rape", 5, null));
        await using var context = database.CreateContext();
        (await context.Restatements.Select(r => r.ForceCode).Distinct().ToListAsync()).Should().Equal(Kent.Code.Text);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Newer_population_keeps_what_each_total_was(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), _folder.Write("first.csv", PopulationCsv.Of(
            [All("2022", "1000"), All("2021", "900"), All("2020", "800"), .. Bands("57"), PopulationCsv.Row(year: "2022", sex: "M", band: "0-4", population: "5")])));

        var newer = await Published.PublishAsync(database.Contexts(), _folder.Write("second.csv", PopulationCsv.Of(
            [All("2022", "1010"), All("2021", "900"), .. Bands("58"), PopulationCsv.Row(year: "2022", sex: "M", band: "0-4", population: "6")])));

        newer.RestatedFigureCount.Should().Be(3);
        (await KeptAsync(database, string.Empty)).Should().Equal([("F", 19 * 57, 19 * 58), ("P", 800, null), ("P", 1000, 1010)], "a band alone is no total");
        await using var context = database.CreateContext();
        (await context.Restatements.OrderBy(r => r.Quarter).Select(r => r.Quarter / 4).ToListAsync()).Should().Equal(2020, 2022, 2023);

        static string All(string year, string persons) => PopulationCsv.Row(year: year, sex: "P", band: "all", population: persons);

        static IEnumerable<string> Bands(string persons) => PopulationAgeBands.All.Skip(1).Select(b => PopulationCsv.Row(band: b, population: persons));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Restatements_of_every_kind_are_told_in_words(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        foreach (var count in new[] { "50", "61" })
        {
            await Published.PublishAsync(database.Contexts(), _folder.Write("crime.csv", CrimeCsv.Of(CrimeCsv.Row(count: count))));
            await Published.PublishAsync(database.Contexts(), _folder.Write("outcomes.csv", OutcomeCsv.Of(OutcomeCsv.Row("16", count, "7"))));
            await Published.PublishAsync(database.Contexts(), _folder.Write("population.csv", PopulationCsv.Of(PopulationCsv.Row(sex: "P", band: "all", population: count))));
        }

        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);
        var query = new RestatementQuery(database.Contexts());

        (await query.OfForceAsync(figures, Kent, CancellationToken.None)).Select(r => r.Words).Should().Contain("rape, all victims rose by 11 offences (+22.0%)");
        (await query.OutcomesOfForceAsync(figures, Kent, CancellationToken.None)).Should().ContainSingle().Which.Words.Should()
            .Be("sexual offences, all victims, outcome 16, recorded basis rose by 11 (+22.0%), the largest of 2 outcome counts that changed");
        (await query.ResidentsOfForceAsync(figures, Kent, CancellationToken.None)).Select(r => (r.When, r.Words)).Should()
            .Equal(("mid-2023", "residents rose by 11 (+22.0%)"));
        var all = await query.AllAsync(figures, CancellationToken.None);
        all.Select(r => r.Subject.Kind).Distinct().Should().BeEquivalentTo([RestatedKind.RecordedOffences, RestatedKind.Outcomes, RestatedKind.Residents]);
        await using var context = database.CreateContext();
        all.Should().HaveCount(await context.Restatements.CountAsync());
    }

    private static async Task<List<(string Subject, long? Before, long? After)>> KeptAsync(TestDatabase database, string ending)
    {
        await using var context = database.CreateContext();
        var kept = await context.Restatements.AsNoTracking().Where(r => r.Subject.EndsWith(ending)).ToListAsync();
        return kept.OrderBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Before).Select(r => (r.Subject, r.Before, r.After)).ToList();
    }
}
