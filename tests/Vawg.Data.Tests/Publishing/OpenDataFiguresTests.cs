using System.Globalization;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Tests.Seeding;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class OpenDataFiguresTests(PublishedOpenData published) : IClassFixture<PublishedOpenData>
{
    private const string SexualOffences = "GROUP:Sexual offences";
    private const string Rape = "SUBGROUP:Rape";

    public static TheoryData<DatabaseEngine, string, string, long> PublishedYears()
    {
        var rows = new TheoryData<DatabaseEngine, string, string, long>();
        foreach (var engine in new[] { DatabaseEngine.Sqlite, DatabaseEngine.Postgres })
        {
            rows.Add(engine, SexualOffences, "year ending March 2020", 163_361);
            rows.Add(engine, Rape, "year ending March 2020", 59_199);
            rows.Add(engine, SexualOffences, "year ending September 2022", 198_269);
            rows.Add(engine, Rape, "year ending September 2022", 70_470);
            rows.Add(engine, SexualOffences, "year ending March 2023", 194_947);
            rows.Add(engine, Rape, "year ending March 2023", 68_893);
            rows.Add(engine, "SUBGROUP:Stalking and harassment", "year ending March 2023", 707_517);
        }

        return rows;
    }

    [SkippableTheory]
    [MemberData(nameof(PublishedYears))]
    public async Task National_year_is_the_published_one_to_the_unit(DatabaseEngine engine, string selection, string year, long count)
    {
        var figures = await published.FiguresAsync(engine);

        var line = FigureLines.Recorded(figures, DemonstrationFixture.Selection(selection), Read(year), force: null, national: true).Single();

        line.Count.Should().Be(Count.Of(count));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task National_year_is_the_sum_of_43_forces_and_the_transport_police(DatabaseEngine engine)
    {
        var figures = await published.FiguresAsync(engine);

        var lines = FigureLines.Recorded(figures, DemonstrationFixture.Selection(SexualOffences), Read("year ending March 2023"), force: null, national: false).ToList();

        lines.Should().HaveCount(44);
        lines.Sum(l => l.Count.Value).Should().Be(194_947);
        lines.Where(l => l.Rate.IsMissing).Select(l => l.ForceName).Should().BeEquivalentTo("City of London", "British Transport Police");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Share_of_rape_recorded_in_2018_19_that_was_charged_is_the_published_one(DatabaseEngine engine)
    {
        var figures = await published.FiguresAsync(engine);

        var line = FigureLines.OutcomeShares(figures, DemonstrationFixture.Selection(Rape), Read("2018/19"), OutcomeBasis.Recorded, OutcomeKinds.Charged, force: null, national: true).Single();

        FigurePresenter.Percent(line.Rate, 2).Should().Be("2.22%");
    }

    [SkippableFact]
    public async Task Both_databases_print_the_same_lines()
    {
        (string Selection, string Period)[] asked =
        [
            (SexualOffences, "year ending March 2023"), (Rape, "2018/19 Q3"), ("OFFENCE:8Q", "year ending June 2023"), ("OFFENCE:4.10", "2012/13"), ("ALL", "year ending December 2019"),
        ];
        var sqlite = await published.FiguresAsync(DatabaseEngine.Sqlite);
        var postgres = await published.FiguresAsync(DatabaseEngine.Postgres);

        foreach (var (selection, period) in asked)
        {
            Text(sqlite, selection, period).Should().Be(Text(postgres, selection, period)).And.Contain("Kent");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Outcomes_of_every_group_are_the_sums_of_the_stored_rows(DatabaseEngine engine)
    {
        var figures = await published.FiguresAsync(engine);
        await using var context = await published.ContextAsync(engine);
        var codes = Offences.All.Where(o => o.Group == "Sexual offences").Select(o => o.Code.Text).ToList();
        var rows = await context.StoredOutcomes.AsNoTracking()
            .Where(r => codes.Contains(r.OffenceCode))
            .GroupBy(r => new { r.Basis, r.ForceCode, r.OutcomeCode })
            .Select(g => new { g.Key.Basis, g.Key.ForceCode, g.Key.OutcomeCode, Count = g.Sum(r => r.Count) })
            .ToListAsync();
        var selection = DemonstrationFixture.Selection(SexualOffences);
        var kent = Forces.Find("Kent")!;

        rows.Should().NotBeEmpty();
        foreach (var basis in Enum.GetValues<OutcomeBasis>())
        {
            foreach (var group in Outcomes.Groups)
            {
                bool InGroup(Outcome outcome) => outcome.Group == group && outcome.Parent is null;
                var direct = rows.Where(r => r.Basis == (short)basis && InGroup(Outcomes.Find(OutcomeCode.Parse(r.OutcomeCode))!)).ToList();

                figures.Outcomes.National(basis, selection, Read("2018/19"), InGroup).Should().Be(Count.Of(direct.Sum(r => r.Count!.Value)), $"{basis} {group}");
                figures.Outcomes.Over(basis, selection, kent.Code, Read("2018/19"), InGroup).Should().Be(Count.Of(direct.Where(r => r.ForceCode == kent.Code.Text).Sum(r => r.Count!.Value)), $"{basis} {group}");
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task National_share_of_each_outcome_group_by_offence_group_is_that_of_a_direct_count_over_the_rows(DatabaseEngine engine)
    {
        var figures = await published.FiguresAsync(engine);
        await using var context = await published.ContextAsync(engine);
        var rows = await context.StoredOutcomes.AsNoTracking()
            .GroupBy(r => new { r.Basis, r.OffenceCode, r.OutcomeCode })
            .Select(g => new { g.Key.Basis, g.Key.OffenceCode, g.Key.OutcomeCode, Count = g.Sum(r => r.Count)!.Value })
            .ToListAsync();
        var year = Read("2018/19");

        foreach (var basis in Enum.GetValues<OutcomeBasis>())
        {
            foreach (var offenceGroup in Offences.Groups)
            {
                var codes = Offences.All.Where(o => o.Group == offenceGroup).Select(o => o.Code.Text).ToHashSet(StringComparer.Ordinal);
                var counted = rows.Where(r => r.Basis == (short)basis && codes.Contains(r.OffenceCode)).Select(r => (Outcome: Outcomes.Find(OutcomeCode.Parse(r.OutcomeCode))!, r.Count)).ToList();
                var total = counted.Where(r => OutcomeCube.IsInTotal(basis, r.Outcome)).Sum(r => r.Count);
                foreach (var kind in Enum.GetValues<OutcomeKind>().Where(k => basis == OutcomeBasis.Recorded || k != OutcomeKind.NotYetAssigned))
                {
                    var selection = OffenceSelection.OfGroup(offenceGroup);
                    var share = Measured.Share(
                        OutcomeFigures.National(figures, basis, selection, year, kind.Which()),
                        OutcomeFigures.National(figures, basis, selection, year, o => OutcomeCube.IsInTotal(basis, o)));

                    (share.Known?.Value ?? 0).Should().Be(total == 0 ? 0 : (double)counted.Where(r => kind.Which()(r.Outcome)).Sum(r => r.Count) / total, $"{basis} {offenceGroup} {kind}");
                }
            }
        }
    }

    private static Period Read(string text) => Period.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static string Text(LoadedCollection figures, string selection, string period) => string.Join('\n',
        FigureLines.Recorded(figures, DemonstrationFixture.Selection(selection), Read(period), force: null, national: false)
            .Concat(FigureLines.Recorded(figures, DemonstrationFixture.Selection(selection), Read(period), force: null, national: true))
            .Concat(FigureLines.OutcomeShares(figures, DemonstrationFixture.Selection(selection), Read("2018/19"), OutcomeBasis.Closed, OutcomeKinds.Sixteen, force: null, national: false))
            .Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.ForceCode}|{l.ForceName}|{l.Count}|{l.Denominator}|{l.Rate.Known?.Value:R}|{l.Rate.Known?.Lower:R}|{l.Rate.Known?.Upper:R}|{l.Rate.Reason}|{l.Comparison}")));
}
