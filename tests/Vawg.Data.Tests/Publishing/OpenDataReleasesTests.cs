using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Data.Tests.Imports;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class OpenDataReleasesTests : IDisposable
{
    private static readonly ForceCode Kent = ForceCode.Parse("E23000032");

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Same_file_again_changes_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var first = await Published.PublishAsync(database.Contexts(), FirstRelease());
        var before = await StateAsync(database);

        var again = await Published.PublishAsync(database.Contexts(), FirstRelease());

        first.WasPublishedBefore.Should().BeFalse();
        again.WasPublishedBefore.Should().BeTrue();
        again.Version.Id.Should().Be(first.Version.Id);
        (await StateAsync(database)).Should().Be(before).And.Be((1, 1, 9, 0));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Each_release_is_an_event_of_the_audit_trail_and_the_same_file_again_is_none(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), FirstRelease());
        await Published.PublishAsync(database.Contexts(), FirstRelease());
        var newer = await Published.PublishAsync(database.Contexts(), SecondRelease());

        await using var context = database.CreateContext();
        var events = await context.AuditEvents.OrderBy(e => e.Sequence).ToListAsync();
        events.Should().HaveCount(2).And.OnlyContain(e => e.Act == "data-set-published" && e.Who == "command line" && e.ForceCode == null);
        events[1].Subject.Should().Be(newer.Version.FileName);
        events[1].Details.Should().ContainAll("version=2", $"rows={newer.Version.RowCount}", "restated=4", $"sha256={newer.Version.Sha256}");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Newer_release_takes_the_place_of_the_older_and_keeps_what_changed(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), FirstRelease());

        var newer = await Published.PublishAsync(database.Contexts(), SecondRelease());

        newer.Version.VersionNumber.Should().Be(2);
        newer.RestatedFigureCount.Should().Be(4);
        await using var context = database.CreateContext();
        (await context.DataSetVersions.OrderBy(v => v.VersionNumber).Select(v => v.IsCurrent).ToListAsync()).Should().Equal(false, true);
        (await context.RecordedOffences.CountAsync(r => r.VersionId != newer.Version.Id)).Should().Be(9, "rows of the old version stay");
        (await context.Restatements.OrderBy(r => r.Subject).ToListAsync()).Should().BeEquivalentTo(
        [
            Changed("ALL", 16, 20), Changed("GROUP:Sexual offences", 16, 20), Changed("OFFENCE:19C", 11, 15), Changed("SUBGROUP:Rape", 16, 20),
        ]);
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);
        figures.Cube.Publication.Should().Be(2);
        figures.Cube.Last.Should().Be(new Quarter(2022, 1));
        figures.View.At(OffenceSelection.OfSubgroup("Rape"), Kent, new Quarter(2021, 2)).Should().Be(Count.Of(20));

        Restatement Changed(string selection, long before, long after) => new()
        {
            Collection = Collection.OpenData,
            VersionId = newer.Version.Id,
            Kind = RestatedKind.RecordedOffences,
            Subject = selection,
            ForceCode = Kent.Text,
            Quarter = new Quarter(2021, 2).Index,
            Before = before,
            After = after,
        };
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task File_of_fewer_quarters_leaves_the_figures_of_the_others(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), FirstRelease());
        var before = await FiguresAsync(database);
        var lastQuarter = new Quarter(2021, 4);

        await Published.PublishAsync(database.Contexts(), _folder.Write("last.csv", CrimeCsv.Of(CrimeCsv.Row(year: "2021/22", quarter: "4", count: "99"))));

        var after = await FiguresAsync(database);
        after.Where(f => f.Quarter != lastQuarter.Index).Should().BeEquivalentTo(before.Where(f => f.Quarter != lastQuarter.Index));
        after.Where(f => f.Quarter == lastQuarter.Index && f.ForceCode == Kent.Text).Should().OnlyContain(f => f.Count == 99 || f.Count == 0)
            .And.Contain(f => f.Selection == "OFFENCE:19C").And.NotContain(f => f.Selection == "OFFENCE:19D");
        await using var context = database.CreateContext();
        (await context.DataSetVersions.CountAsync(v => v.IsCurrent)).Should().Be(2);
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty("what the shorter file does not mention is gone from its quarter");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Publication_that_stops_on_the_way_leaves_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), FirstRelease());
        var (state, figures) = (await StateAsync(database), await FiguresAsync(database));

        foreach (var stage in new[] { ImportStage.StoringRows, ImportStage.PreparingFigures, ImportStage.Publishing })
        {
            using var stop = new CancelAtStage(stage);
            var publish = () => Published.PublishAsync(database.Contexts(), SecondRelease(), stop, stop.Token);

            await publish.Should().ThrowAsync<OperationCanceledException>(stage.ToString());
            (await StateAsync(database)).Should().Be(state, stage.ToString());
            (await FiguresAsync(database)).Should().BeEquivalentTo(figures, stage.ToString());
        }

        await using var context = database.CreateContext();
        (await context.DataSetVersions.SingleAsync()).IsCurrent.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Two_current_versions_of_one_scope_are_refused_by_the_database(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();
        context.AddRange(Version(1, isCurrent: false), Version(2, isCurrent: true));
        await context.SaveChangesAsync();
        context.Add(Version(3, isCurrent: true));

        var save = () => context.SaveChangesAsync();

        await save.Should().ThrowAsync<DbUpdateException>();
    }

    private static DataSetVersion Version(int number, bool isCurrent) => new()
    {
        Collection = Collection.OpenData,
        Table = DataTable.RecordedCrime,
        Scope = "2021/22 Q1 2021/22 Q4",
        VersionNumber = number,
        FileName = "crime.csv",
        Sha256 = new string('0', 64),
        ByteCount = 1,
        RowCount = 1,
        SkippedRowCount = 0,
        PublishedAtUtc = new DateTime(2025, 3, 31, 0, 0, 0, DateTimeKind.Utc),
        IsCurrent = isCurrent,
    };

    private string FirstRelease() => _folder.Write("first.csv", Release("11"));

    private string SecondRelease() => _folder.Write("second.csv", Release("15", CrimeCsv.Row(count: "14")));

    private static string Release(string countOfSecondQuarter, params string[] more) => CrimeCsv.Of(
    [
        Kent2021("1", "10"), Kent2021("2", countOfSecondQuarter), Kent2021("3", "12"), Kent2021("4", "13"),
        Kent2021("1", "5", "19D"), Kent2021("2", "5", "19D"), Kent2021("3", "5", "19D"), Kent2021("4", "5", "19D"),
        CrimeCsv.Row(force: "Cumbria", code: "E23000002", year: "2021/22", quarter: "2", count: "3"),
        .. more,
    ]);

    private static string Kent2021(string quarter, string count, string offence = "19C") => CrimeCsv.Row(offence: offence, year: "2021/22", quarter: quarter, count: count);

    private static async Task<List<PreparedFigure>> FiguresAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return await context.PreparedFigures.AsNoTracking().OrderBy(f => f.Quarter).ThenBy(f => f.ForceCode).ThenBy(f => f.Selection).ToListAsync();
    }

    private static async Task<(int Publications, int Versions, int Rows, int Restatements)> StateAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return (
            (await context.Collections.SingleAsync()).Publication,
            await context.DataSetVersions.CountAsync(),
            await context.RecordedOffences.CountAsync(),
            await context.Restatements.CountAsync());
    }
}
