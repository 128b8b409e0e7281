using System.Globalization;
using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>What the page of outcomes and its files tell of girls and women: of returns that are alike in every outcome whatever the age, and differ in how a hidden row divides among girls and women.</summary>
public sealed class OutcomesByAgeDisclosureTests
{
    private static readonly string[] Files = ["themes.csv", "forces.csv", "forces.svg", "girls-and-women.svg"];

    private static IReadOnlyList<Force> Forces => SmallReturns.Forces;

    [Fact]
    public async Task General_reader_is_told_no_small_part_and_answered_alike_whatever_the_hidden_parts_are()
    {
        var (one, other) = (await AnswersAsync(small: 3), await AnswersAsync(small: 2));

        one.Keys.Should().BeEquivalentTo(other.Keys);
        one.Keys.Where(a => one[a] != other[a]).Should().BeEmpty();
        AnsweredAddresses.SmallIn(one).Should().BeEmpty();
        one[$"/outcomes?theme=sh&figure=outcome-16-closed-sh&force={Forces[0].Slug}"].Should().Contain("[c] suppressed");
        one["/download/outcomes-by-age/forces.csv?theme=sh&basis=closed&kind=16&who=girls"].Should()
            .Contain($"{Forces[0].Name},{Forces[0].Code.Text},[c],[c]").And.Contain($"{Forces[1].Name},{Forces[1].Code.Text},40,")
            .And.Contain("5 of 43 forces; 37 not supplied, 1 suppressed").And.Contain("England and Wales,national,200,");
    }

    [Fact]
    public async Task All_outcomes_of_the_force_are_told_so_the_hidden_row_alone_makes_the_difference()
    {
        var answers = await AnswersAsync(small: 3);

        answers[$"/outcomes?theme=sh&figure=outcome-16-closed-sh&force={Forces[0].Slug}"].Should().MatchRegex("(?s)id=\"groups\".*<td class=\"r\">1,600</td>");
    }

    [Fact]
    public async Task Force_itself_is_told_its_small_parts_and_each_opening_is_an_event()
    {
        await using var dashboard = await AnsweredAddresses.StartAsync(Return, small: 3);
        using var client = await dashboard.NewContributorAsync(Forces[0].Code);

        var table = await client.GetStringAsync(new Uri("/download/outcomes-by-age/forces.csv?theme=sh&basis=closed&kind=16&who=girls", UriKind.Relative));

        table.Should().Contain($"{Forces[0].Name},{Forces[0].Code.Text},3,").And.NotContain(Forces[1].Name).And.Contain("England and Wales,national,200,");
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.AsNoTracking().Where(e => e.Act == AuditAct.SmallCellsOpened.Code()).Select(e => e.Subject).ToListAsync()).Should().Contain("outcomes of girls and women as a file");
    }

    [Fact]
    public async Task Rows_of_the_force_itself_add_up_to_its_outcomes_and_each_opening_is_an_event()
    {
        await using var dashboard = await AnsweredAddresses.StartAsync(Return, small: 3);
        using var own = await dashboard.NewContributorAsync(Forces[0].Code);
        var (page, file) = ($"/source/indicator?theme=sh&figure=outcome-16-closed-sh&force={Forces[0].Slug}", $"/download/rows.csv?theme=sh&figure=outcome-16-closed-sh&force={Forces[0].Slug}");

        var text = await own.GetStringAsync(new Uri(page, UriKind.Relative));
        var lines = (await own.GetStringAsync(new Uri(file, UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        text.Should().Contain("32 rows of the returns were summed");
        lines[0].Should().EndWith(",combination,counted_as,count");
        lines.Skip(1).Select(l => l.Split(',')).GroupBy(c => c[^2]).Select(g => (g.Key, g.Sum(c => long.Parse(c[^1], CultureInfo.InvariantCulture)))).Should().BeEquivalentTo(
        [
            ("Girls aged 10 to 17: outcome 16", 3L), ("Girls aged 10 to 17: other outcomes", 9L), ("Women aged 18 and over: outcome 16", 397L), ("Women aged 18 and over: other outcomes", 1_191L),
        ]);
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.AsNoTracking().Where(e => e.Act == AuditAct.SmallCellsOpened.Code()).Select(e => e.Subject).ToListAsync()).Should().Contain(["rows behind a figure", "rows behind a figure, as a file"]);
        (await context.AuditEvents.AsNoTracking().Where(e => e.Subject.StartsWith("rows behind")).Select(e => e.Details).ToListAsync()).Should().Contain(d => d.Contains("outcome-16-closed-sh")).And.OnlyContain(d => d.Contains("year-ending-march-2023"), "each says which figure, and the year of its rows");

        using var general = await dashboard.NewClientAsync();
        (await general.GetStringAsync(new Uri(page, UriKind.Relative))).Should().Contain("Single rows are small enough to identify a person").And.NotContain("female, 13-15");
        using var none = await general.GetAsync(new Uri(file, UriKind.Relative));
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task<IReadOnlyDictionary<string, string>> AnswersAsync(int small) => AnsweredAddresses.ReadAsync(
        Return,
        small,
        from theme in new[] { "vawg", "sh" }
        from basis in new[] { "closed", "recorded" }
        from force in new[] { string.Empty, $"&force={Forces[0].Slug}", $"&force={Forces[1].Slug}" }
        from address in Files.SelectMany(f => new[] { "girls", "women" }.Select(who => $"/download/outcomes-by-age/{f}?theme={theme}&basis={basis}&kind=16&who={who}{force}"))
            .Append($"/outcomes?theme={theme}&figure=outcome-16-{basis}-{theme}{force}")
            .Append($"/outcomes?theme={theme}&figure=outcome-16-{basis}-{theme}{force}&who=women")
            .Append($"/source/indicator?theme={theme}&figure=outcome-16-{basis}-{theme}{force}")
            .Append($"/download/rows.csv?theme={theme}&figure=outcome-16-{basis}-{theme}{force}")
        select address);

    /// <summary>A hundred outcomes of each of four kinds, a few of which are of girls.</summary>
    private static ForceReturn Return(Force force, Quarter quarter, long few) => new()
    {
        Force = force.Code,
        Quarter = quarter,
        Version = 1,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [new RecordedOffenceRow(Of(AgeBand.From25To34), OffenceLocation.Private, Count.Of(400))],
        Outcomes =
        [
            .. from basis in Enum.GetValues<OutcomeBasis>()
               from code in new[] { "1", "15", "16", "18" }
               from row in new[] { (Age: AgeBand.From25To34, Count: 100 - few), (Age: AgeBand.From13To15, Count: few) }
               select new OutcomeRow(basis, Of(row.Age), OutcomeCode.Parse(code), Count.Of(row.Count)),
        ],
    };

    private static RecordedOffence Of(AgeBand age) => new(OffenceCode.Parse("8L"), FlagSet.None, new Victim(VictimSex.Female, age));
}
