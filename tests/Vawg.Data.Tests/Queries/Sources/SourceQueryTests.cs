using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Tests.Imports;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Sources;

public sealed class SourceQueryTests : IDisposable
{
    private static readonly OffenceSelection[] Selections =
    [
        OffenceSelection.AllRecordedCrime, OffenceSelection.OfSubgroup("Rape"), OffenceSelection.OfOffence(OffenceCode.Parse("8Q")), OffenceSelection.OfOffence(OffenceCode.Parse("106")),
    ];

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_listed_add_up_to_the_figure_whatever_was_released_in_whatever_order(DatabaseEngine engine)
    {
        foreach (var seed in Enumerable.Range(1, 6))
        {
            await using var database = await TestDatabase.MigratedAsync(engine);
            var releases = new RandomReleases(seed);
            for (var release = 0; release < 4; release++)
            {
                await Published.PublishAsync(database.Contexts(), _folder.Write($"{seed}-{release}.csv", releases.Next(isFirst: release == 0)));
            }

            await CheckAsync(database, seed);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_of_an_older_release_are_not_listed_where_a_newer_one_has_none(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), _folder.Write("first.csv", CrimeCsv.Of([.. Enumerable.Range(1, 4).Select(q => CrimeCsv.Row(quarter: $"{q}", count: "10"))])));
        await Published.PublishAsync(database.Contexts(), _folder.Write("second.csv", CrimeCsv.Of(
            CrimeCsv.Row(quarter: "3", offence: "8Q", count: "4"), CrimeCsv.Row(force: "Cumbria", code: "E23000002", quarter: "3", count: "5"))));
        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);

        var trail = await TrailAsync(database, figures, OffenceSelection.OfSubgroup("Rape"), Forces.Find("Kent")!, Period.YearEnding(new Quarter(2022, 4)));

        trail.Rows.Select(r => (r.Quarter.Number, r.Count)).Should().Equal((1, 10), (2, 10), (4, 10));
        trail.Versions.Should().HaveCount(2, "the third quarter is zero by the second release");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Resubmitted_quarter_leads_to_its_newest_return_alone(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var kent = Forces.Find("Kent")!;
        var quarters = Enumerable.Range(0, 4).Select(i => new Quarter(2024, 1) + i).ToList();
        await new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(
            Collection.ForceReturns,
            [.. quarters.Select(q => Return(kent, q, 1, "8Q", 30)), Return(kent, quarters[1], 2, "8L", 40), Return(kent, quarters[3], 2, "8Q", 50)],
            AuditActor.CommandLine,
            "test",
            progress: null,
            CancellationToken.None);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, new Reader(null, Audience.SmallCells));
        await using var context = database.CreateContext();

        foreach (var selection in new[] { OffenceSelection.Vawg, OffenceSelection.OfSubgroup("Rape"), OffenceSelection.OfOffence(OffenceCode.Parse("8Q")), OffenceSelection.OfOffence(OffenceCode.Parse("8L")) })
        {
            var trail = await TrailAsync(database, figures, selection, kent, Period.YearEnding(quarters[3]));

            trail.Versions.Select(v => v.VersionNumber).Should().Equal([1, 2, 1, 2], selection.Text);
            var figure = figures.View.Over(selection, kent.Code, Period.YearEnding(quarters[3]));
            trail.RowSum.Should().Be(figure.Value, selection.Text);
            trail.Rows.Where(r => !trail.Versions.Any(v => v.Id == r.VersionId) || r.Combination != "DA, female, 25-34, private").Should().BeEmpty();
            (await TrailAsync(database, figures.SeenBy(new Reader(kent.Code, Audience.General)), selection, kent, Period.YearEnding(quarters[3]))).Rows.Should().Equal(trail.Rows);
            (await TrailAsync(database, figures.SeenBy(Reader.General), selection, kent, Period.YearEnding(quarters[3]))).Rows.Should().BeEmpty("rows are small cells");
            var ids = trail.Versions.Select(v => v.Id).ToList();
            var rows = await context.RecordedOffences.Where(r => ids.Contains(r.VersionId)).ToListAsync();
            rows.Where(r => selection.Kind != SelectionKind.Subgroup && (selection.Kind == SelectionKind.Vawg || r.OffenceCode == selection.Value)).Sum(r => r.Count)
                .Should().Be(figure.Known, selection.Text);
        }

        var stalking = await TrailAsync(database, figures, OffenceSelection.OfOffence(OffenceCode.Parse("8Q")), kent, Period.YearEnding(quarters[3]));
        (stalking.FirstPublished, stalking.RowSum).Should().Be((Count.Of(120), 110L), "four quarters of 30 were first published; one became 0 and one 50");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_two_themes_share_leads_to_the_returns_whose_rows_both_hold(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var kent = Forces.Find("Kent")!;
        var quarters = Enumerable.Range(0, 4).Select(i => new Quarter(2024, 1) + i).ToList();
        await new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(
            Collection.ForceReturns,
            [.. quarters.Select(q => Return(kent, q, 1, "8Q", 30)), Return(kent, quarters[1], 2, "8L", 40, FlagSet.None), Return(kent, quarters[3], 2, "19C", 50)],
            AuditActor.CommandLine,
            "test",
            progress: null,
            CancellationToken.None);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, new Reader(null, Audience.SmallCells));
        var (one, other) = (Themes.Find("DA")!, Themes.Find("SH")!);
        var overlap = OffenceSelection.OfOverlap(one, other);

        var trail = await TrailAsync(database, figures, overlap, kent, Period.YearEnding(quarters[3]));

        trail.Rows.Select(r => (r.Quarter, r.Count)).Should().Equal((quarters[0], 30), (quarters[2], 30));
        (await TrailAsync(database, figures.SeenBy(Reader.General), overlap, kent, Period.YearEnding(quarters[3]))).Rows.Should().BeEmpty("rows are small cells");
        trail.Versions.Select(v => v.VersionNumber).Should().Equal(1, 2, 1, 2);
        await using var context = database.CreateContext();
        var ids = trail.Versions.Select(v => v.Id).ToList();
        var rows = await context.RecordedOffences.Where(r => ids.Contains(r.VersionId)).ToListAsync();
        rows.Where(r => Exact(r) is var row && one.Rule.Holds(row) && other.Rule.Holds(row)).Sum(r => r.Count)
            .Should().Be(60).And.Be(figures.View.Over(overlap, kent.Code, Period.YearEnding(quarters[3])).Known);
    }

    private static async Task CheckAsync(TestDatabase database, int seed)
    {
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty($"seed {seed}");
        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);
        var periods = RandomReleases.Quarters.Select(Period.Of).Concat(RandomReleases.Quarters.Skip(3).Select(Period.YearEnding)).ToList();
        foreach (var (selection, force, period) in Selections.SelectMany(s => RandomReleases.Forces.SelectMany(f => periods.Select(p => (s, f, p)))))
        {
            var trail = await TrailAsync(database, figures, selection, force, period);
            var because = $"seed {seed}, {selection}, {force.Name}, {period.Label}";

            trail.RowCount.Should().Be(trail.Rows.Count, because);
            if (figures.Cube.Over(selection, force.Code, period).Known is { } figure)
            {
                trail.Rows.Sum(r => r.Count).Should().Be(figure, because);
                trail.Rows.Select(r => r.VersionId).Should().BeSubsetOf(trail.Versions.Select(v => v.Id), because);
            }
            else
            {
                trail.Rows.Should().BeEmpty(because);
            }
        }
    }

    private static Task<FigureTrail> TrailAsync(TestDatabase database, LoadedCollection figures, OffenceSelection selection, Force force, Period period) =>
        new SourceQuery(database.Contexts()).TrailAsync(figures, selection, force, period, CancellationToken.None);

    private static RecordedOffence Exact(StoredRecordedOffence row) =>
        new(OffenceCode.Parse(row.OffenceCode), (FlagSet)row.Flags, new Victim((VictimSex)row.VictimSex!.Value, (AgeBand)row.AgeBand!.Value));

    private static ForceReturn Return(Force force, Quarter quarter, int version, string code, long count, FlagSet flags = FlagSet.DomesticAbuse) => new()
    {
        Force = force.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [new RecordedOffenceRow(new RecordedOffence(OffenceCode.Parse(code), flags, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(count))],
        Outcomes = [],
    };
}
