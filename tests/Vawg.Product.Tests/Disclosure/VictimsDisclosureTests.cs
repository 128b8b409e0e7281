using System.Globalization;
using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>What the page of victims and its files tell of small parts: of returns that are alike in every total and differ in parts that are hidden.</summary>
public sealed class VictimsDisclosureTests
{
    private static readonly string[] Tables = ["victim-age", "location", "girls", "suspect-sex", "suspect-age", "relationship", "repeat-suspects", "hate-strands"];

    private static IReadOnlyList<Force> Forces => SmallReturns.Forces;

    [Fact]
    public async Task General_reader_is_told_no_small_part_and_answered_alike_whatever_the_hidden_parts_are()
    {
        var (one, other) = (await AnswersAsync(small: 3), await AnswersAsync(small: 2));

        one.Keys.Should().BeEquivalentTo(other.Keys);
        one.Keys.Where(a => one[a] != other[a]).Should().BeEmpty();
        AnsweredAddresses.SmallIn(one).Should().BeEmpty();
        one[$"/victims?theme=sh&force={Forces[0].Slug}"].Should().Contain("[c]");
        one[$"/download/victims/victim-age.csv?theme=sh&force={Forces[0].Slug}"].Should().Contain($"{Forces[0].Name},{Forces[0].Code.Text},16 and 17,[c],[c]").And.Contain($"{Forces[1].Name},{Forces[1].Code.Text},16 and 17,40,10,").And.Contain("5 of 43 forces; 37 not supplied, 1 suppressed");
    }

    [Fact]
    public async Task Force_itself_is_told_its_small_parts_and_each_opening_is_an_event()
    {
        await using var dashboard = await AnsweredAddresses.StartAsync(Return, small: 3);
        using var client = await dashboard.NewContributorAsync(Forces[0].Code);

        var table = await client.GetStringAsync(new Uri("/download/victims/victim-age.csv?theme=sh", UriKind.Relative));

        table.Should().Contain($"{Forces[0].Name},{Forces[0].Code.Text},16 and 17,3,").And.NotContain(Forces[1].Name);
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.AsNoTracking().Where(e => e.Act == AuditAct.SmallCellsOpened.Code()).Select(e => e.Subject).ToListAsync()).Should().Contain("victims and suspects as a file");
    }

    [Fact]
    public async Task Rows_of_the_force_itself_add_up_to_its_parts_and_each_opening_is_an_event()
    {
        await using var dashboard = await AnsweredAddresses.StartAsync(Return, small: 3);
        using var own = await dashboard.NewContributorAsync(Forces[0].Code);

        var page = await own.GetStringAsync(new Uri($"/source/breakdown?theme=sh&table=victim-age&force={Forces[0].Slug}", UriKind.Relative));
        var ages = await RowsAsync(own, "victim-age");
        var repeats = await RowsAsync(own, "repeat-suspects");

        page.Should().Contain("8 rows of the returns were summed").And.Contain("HATE_RACE, female, 16-17, education");
        ages.GroupBy(r => r[^2]).Select(g => (g.Key, g.Sum(Count))).Should().BeEquivalentTo([("16 and 17", 3), ("25 to 34", 397)], "three in the first quarter, of a hundred in each");
        repeats.GroupBy(r => r[^2]).Select(g => (g.Key, g.Sum(Count))).Should().BeEquivalentTo([("Repeat suspects", 80), ("Others", 120)], "four quarters of 20 and 30 suspects, whatever their sex");
        ages.Concat(repeats).Select(r => r[3]).Distinct().Should().Equal("recorded_offences", "suspects");
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.AsNoTracking().Where(e => e.Act == AuditAct.SmallCellsOpened.Code()).Select(e => e.Subject).ToListAsync()).Should().Contain(["rows behind a figure", "rows behind a figure, as a file"]);
        (await context.AuditEvents.AsNoTracking().Where(e => e.Subject.StartsWith("rows behind")).Select(e => e.Details).ToListAsync()).Should().Contain(d => d.Contains("victim-age-sh")).And.OnlyContain(d => d.Contains("year-ending-march-2023"), "each says which figure, and the year of its rows");

        using var general = await dashboard.NewClientAsync();
        (await general.GetStringAsync(new Uri($"/source/breakdown?theme=sh&table=victim-age&force={Forces[0].Slug}", UriKind.Relative))).Should().Contain("Single rows are small enough to identify a person").And.NotContain("HATE_RACE");
        using var none = await general.GetAsync(new Uri($"/download/rows.csv?theme=sh&table=victim-age&force={Forces[0].Slug}", UriKind.Relative));
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);

        static long Count(string[] cells) => long.Parse(cells[^1], CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Overview_of_a_collection_with_one_year_compares_it_with_no_other_and_one_of_a_quarter_says_so()
    {
        await using var dashboard = await AnsweredAddresses.StartAsync(Return, small: 10);
        using var client = await dashboard.NewClientAsync();

        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Contain("Recorded VAWG, 12 months").And.NotContain("Change since the year ending");
        (await client.GetStringAsync(new Uri("/source?theme=vawg", UriKind.Relative))).Should().NotContain("Change since the year ending");

        await using var young = await RunningDashboard.StartEmptyAsync();
        await young.Services.GetRequiredService<ReturnPublisher>().PublishAsync(Collection.ForceReturns, Forces.Select(f => Return(f, new Quarter(2022, 1), 10)), AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
        using var reader = await young.NewClientAsync();
        (await reader.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Contain("Recorded VAWG, Q1 2022/23").And.NotContain("12 months").And.NotContain("Change since the year ending").And.NotContain("for the Q1 2022/23");
    }

    /// <summary>The rows of a file without its heading. No cell in front of the last two holds a comma but the combination, which is quoted.</summary>
    private static async Task<IReadOnlyList<string[]>> RowsAsync(HttpClient client, string table)
    {
        var text = await client.GetStringAsync(new Uri($"/download/rows.csv?theme=sh&table={table}&force={Forces[0].Slug}", UriKind.Relative));
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().EndWith(",combination,counted_as,count");
        return [.. lines.Skip(1).Select(l => l.Split(','))];
    }

    private static Task<IReadOnlyDictionary<string, string>> AnswersAsync(int small) => AnsweredAddresses.ReadAsync(
        Return,
        small,
        from query in new[] { "?theme=vawg", "?theme=sh" }.SelectMany(q => new[] { q, $"{q}&force={Forces[0].Slug}", $"{q}&force={Forces[1].Slug}" })
        from address in Tables.SelectMany(t => new[] { $"/download/victims/{t}.csv{query}", $"/download/victims/{t}.svg{query}", $"/source/breakdown{query}&table={t}", $"/download/rows.csv{query}&table={t}" }).Append($"/victims{query}")
        select address);

    /// <summary>A hundred offences and fifty suspects, a few of whom are told apart by age, place, sex and relationship, and by a strand of hate.</summary>
    private static ForceReturn Return(Force force, Quarter quarter, long few) => new()
    {
        Force = force.Code,
        Quarter = quarter,
        Version = 1,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences =
        [
            Row(AgeBand.From25To34, OffenceLocation.Private, FlagSet.None, 100 - few),
            Row(AgeBand.From16To17, OffenceLocation.Education, FlagSet.HateRace, few),
        ],
        Outcomes = [],
        Suspects =
        [
            new SuspectRow("SH", VictimSex.Male, AgeBand.From25To34, Relationship.Acquaintance, Count.Of(50 - few), Count.Of(20), 2),
            new SuspectRow("SH", VictimSex.Female, AgeBand.From16To17, Relationship.Stranger, Count.Of(few), Count.Zero, 3),
        ],
    };

    private static RecordedOffenceRow Row(AgeBand age, OffenceLocation place, FlagSet flags, long count) =>
        new(new RecordedOffence(OffenceCode.Parse("8L"), flags, new Victim(VictimSex.Female, age)), place, Count.Of(count));
}
