using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Queries.Victims;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Sources;

public sealed class OutcomeSourceTests
{
    private static readonly Reader Permitted = new(null, Audience.SmallCells);
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Force Kent = Forces.Find("Kent")!;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_listed_add_up_to_every_share_of_outcomes_and_to_those_of_girls_and_women(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.Demonstration, Permitted);
        using var victims = new VictimQuery(database.Contexts());
        var byAge = (await victims.OutcomesAsync(figures, CancellationToken.None))!;
        await using var context = database.CreateContext();
        var known = 0;
        foreach (var force in new[] { "West Yorkshire", "Sussex", "Gwent" }.Select(f => Forces.Find(f)!))
        {
            foreach (var (topic, basis) in figures.Topics.SelectMany(t => Enum.GetValues<OutcomeBasis>().Select(b => (t, b))))
            {
                foreach (var kind in OutcomeShares.Kinds(basis))
                {
                    var trail = await TrailAsync(database, figures, new OutcomePart(topic.Selection, basis, kind), force, Year);
                    var (part, total) = OutcomeFigures.Of(figures, basis, topic.Selection, force, Year, kind.Which());
                    var because = $"{topic.Name}, {basis}, {kind}, {force.Name}";
                    if (total.IsMissing)
                    {
                        trail.Rows.Should().BeEmpty(because);
                        continue;
                    }

                    known++;
                    SumOf(trail, kind.Label()).Should().Be(part.Value, because);
                    trail.RowSum.Should().Be(total.Value, because).And.Be(SumOf(trail, "All outcomes"), because);
                    trail.Rows.GroupBy(r => r.Part!).Select(g => (g.Key, g.Sum(r => r.Count))).Should().BeEquivalentTo(trail.Parts.Where(p => !p.IsTotal && p.RowCount > 0).Select(p => (p.Name, p.Sum)), because);
                    if (OutcomeParts.Kinds.Contains(kind) && byAge.Row(OutcomeParts.Of(basis), topic.Selection, force.Code, Year) is { IsMissing: false } row)
                    {
                        foreach (var group in VictimGroups.All)
                        {
                            var ofGroup = trail.Parts.Where(p => p.Name.StartsWith($"{group.Label()}: ", StringComparison.Ordinal)).ToList();
                            ofGroup.Where(p => !p.Name.EndsWith("other outcomes", StringComparison.Ordinal)).Sum(p => p.Sum).Should().Be(OutcomeParts.OfKind(row, group, kind).Value, because);
                            ofGroup.Sum(p => p.Sum).Should().Be(OutcomeParts.All(row, group).Value, because);
                        }
                    }
                }
            }
        }

        known.Should().BeGreaterThan(400, "the figures of three forces are known");
        var ids = (await TrailAsync(database, figures, new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen), Kent, Year)).Rows.Select(r => (r.VersionId, r.Row, r.Count)).ToList();
        var stored = (await context.StoredOutcomes.Where(o => o.ForceCode == Kent.Code.Text).ToListAsync()).ToDictionary(o => (o.VersionId, o.SourceRow, o.Basis), o => o.Count);
        ids.Should().NotBeEmpty().And.OnlyContain(r => stored[new(r.VersionId, r.Row, (short)OutcomeBasis.Closed)] == r.Count, "each row leads to its place in the sheet");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_of_the_published_outcomes_add_up_to_the_figure_that_they_give(DatabaseEngine engine)
    {
        await using var database = await Published.OpenDataAsync(engine);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);
        var year = Period.FinancialYear(2018);
        var known = 0;
        foreach (var (force, topic, basis) in new[] { "Kent", "Metropolitan" }.SelectMany(f => figures.Topics.SelectMany(t => Enum.GetValues<OutcomeBasis>().Select(b => (Forces.Find(f)!, t, b)))))
        {
            var (part, total) = OutcomeFigures.Of(figures, basis, topic.Selection, force, year, OutcomeKinds.FifteenAndSixteen);

            var trail = await TrailAsync(database, figures, new OutcomePart(topic.Selection, basis, OutcomeKind.FifteenAndSixteen), force, year);

            var because = $"{topic.Name}, {basis}, {force.Name}";
            known += total.IsMissing ? 0 : 1;
            (SumOf(trail, "Outcomes 15 and 16"), trail.RowSum).Should().Be((part.Known ?? 0, total.Known ?? 0), because);
            trail.Parts.Select(p => p.Name).Should().BeEquivalentTo(total.IsMissing ? [] : new[] { "Outcomes 15 and 16", "Other outcomes", "All outcomes" }, because);
            trail.Rows.Where(r => !r.Combination.StartsWith("outcome ", StringComparison.Ordinal) || r.Sheet != null).Should().BeEmpty(because);
        }

        known.Should().BeGreaterThan(10);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Resubmitted_quarter_leads_to_its_newest_return_and_tells_what_was_published_first(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, 10, 30))]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, 17, 30)]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);
        var counted = new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen);

        var trail = await TrailAsync(database, figures, counted, Kent, Year);

        trail.Versions.Select(v => v.VersionNumber).Should().Equal(1, 1, 1, 2);
        trail.Parts.Select(p => (p.Name, p.RowCount, p.Sum, p.FirstPublished?.Known)).Should().Equal(
            ("Girls aged 10 to 17: outcome 16", 4, 47, 40L),
            ("Girls aged 10 to 17: other outcomes", 4, 40, 40L),
            ("Women aged 18 and over: outcome 16", 0, 0, 0L),
            ("Women aged 18 and over: other outcomes", 4, 120, 120L),
            ("Outcome 16", 4, 47, 40L),
            ("All outcomes", 12, 207, 200L));
        trail.Rows.Where(r => r.Quarter == Year.Last).Select(r => (r.Sheet, r.Row, r.Combination, r.Count)).Should().Equal(
            ("outcomes", 2, "DA, female, 16-17, outcome 16", 17), ("outcomes", 3, "DA, female, 16-17, outcome 18", 10), ("outcomes", 5, "DA, female, 25-34, outcome 18", 30));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_was_published_first_stands_whatever_was_withdrawn_and_published_again(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, 10, 30))]);
        await new ReturnPublisher(database.Contexts(), new SteppingClock()).WithdrawAsync(
            async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent && v.FirstQuarter == Year.Last.Index)).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
            CancellationToken.None);
        var taken = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);
        var withdrawn = await new SourceQuery(database.Contexts()).TrailAsync(taken, OffenceSelection.Vawg, Kent, Year, CancellationToken.None);
        (withdrawn.Rows.Count, withdrawn.FirstPublished).Should().Be((0, Count.Of(1_600)), "a figure that was taken back was still published once");
        withdrawn.TellsRows.Should().BeTrue("what it was is told to few, so that it is told is recorded");
        var again = Return(Year.Last, 2, 10, 30);
        await PublishedBreakdowns.PublishAsync(database, [again with { Outcomes = [.. again.Outcomes, Row("14", AgeBand.From25To34, Count.Of(5), 9)] }]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);

        (await TotalsAsync(OutcomeKind.Sixteen)).Should().Equal(("Outcome 16", 40, Count.Of(40)), ("All outcomes", 205, Count.Of(200)));
        (await TotalsAsync(OutcomeKind.Fourteen)).Should().Equal(("Outcome 14", 5, Count.Zero), ("All outcomes", 205, Count.Of(200)));

        async Task<IEnumerable<(string, long, Count?)>> TotalsAsync(OutcomeKind kind) =>
            (await TrailAsync(database, figures, new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, kind), Kent, Year)).Parts.Where(p => p.IsTotal).Select(p => (p.Name, p.Sum, p.FirstPublished));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_the_first_version_did_not_supply_was_first_not_supplied(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var whole = Return(Year.Last, 1, 10, 30);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Take(3).Select(q => Return(q, 1, 10, 30)), whole with { Outcomes = [Row("16", AgeBand.From16To17, Count.NotSupplied, 2), .. whole.Outcomes.Skip(1)] }]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, 10, 30)]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);

        var trail = await TrailAsync(database, figures, new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen), Kent, Year);

        trail.RowSum.Should().Be(200);
        trail.Parts.Should().OnlyContain(p => p.IsChanged && p.FirstPublished == Count.NotSupplied);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Nothing_is_told_of_a_publication_that_another_has_followed(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, 10, 30))]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, 17, 30)]);

        var trail = await TrailAsync(database, figures, new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen), Kent, Year);

        (trail.IsPassed, trail.Rows.Count, trail.Versions.Count).Should().Be((true, 0, 0));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_are_for_the_force_itself_and_for_readers_with_permission(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, 10, 30))]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns);
        var counted = new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen);

        var general = await TrailAsync(database, figures, counted, Kent, Year);

        general.Rows.Should().BeEmpty("rows are small cells");
        general.Parts.Should().BeEmpty();
        general.Versions.Should().HaveCount(4, "files and versions are told");
        (await TrailAsync(database, figures.SeenBy(new Reader(Kent.Code, Audience.General)), counted, Kent, Year)).Rows.Should().HaveCount(12);
        (await TrailAsync(database, figures.SeenBy(new Reader(Forces.Find("Surrey")!.Code, Audience.General)), counted, Kent, Year)).Versions.Should().BeEmpty("another force's is not told at all");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task No_row_is_listed_where_one_of_them_is_not_supplied(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var whole = Return(Year.Last, 1, 10, 30);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Take(3).Select(q => Return(q, 1, 10, 30)), whole with { Outcomes = [.. whole.Outcomes, Row("1A", AgeBand.From25To34, Count.NotSupplied, 9)] }]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Permitted);

        var trail = await TrailAsync(database, figures, new OutcomePart(OffenceSelection.Vawg, OutcomeBasis.Closed, OutcomeKind.Sixteen), Kent, Year);

        trail.Rows.Should().BeEmpty();
        (trail.RowCount, trail.Versions.Count).Should().Be((0, 4));
        OutcomeFigures.Of(figures, OutcomeBasis.Closed, OffenceSelection.Vawg, Kent, Year, OutcomeKinds.Sixteen).Total.IsMissing.Should().BeTrue();
    }

    private static long SumOf(FigureTrail trail, string part) => trail.Parts.SingleOrDefault(p => p.Name == part)?.Sum ?? 0;

    private static Task<FigureTrail> TrailAsync(TestDatabase database, LoadedCollection figures, OutcomePart counted, Force force, Period period) =>
        new OutcomeSource(database.Contexts()).TrailAsync(figures, counted, force, period, CancellationToken.None);

    private static ForceReturn Return(Quarter quarter, int version, long sixteen, long others) => new()
    {
        Force = Kent.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [new RecordedOffenceRow(new RecordedOffence(OffenceCode.Parse("8Q"), FlagSet.DomesticAbuse, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(400))],
        Outcomes =
        [
            Row("16", AgeBand.From16To17, Count.Of(sixteen), 2),
            Row("18", AgeBand.From16To17, Count.Of(10), 3),
            Row("18", AgeBand.From25To34, Count.Of(others), 5),
            Row("1A", AgeBand.From25To34, Count.Of(4), 6),
            Row("18", AgeBand.From25To34, Count.Of(50), 7) with { Offence = new RecordedOffence(OffenceCode.Parse("8Q"), FlagSet.None, new Victim(VictimSex.Male, AgeBand.From25To34)) },
            Row("18", AgeBand.From25To34, Count.Of(60), 8) with { Basis = OutcomeBasis.Recorded },
        ],
    };

    private static OutcomeRow Row(string outcome, AgeBand age, Count count, int row) =>
        new(OutcomeBasis.Closed, new RecordedOffence(OffenceCode.Parse("8Q"), FlagSet.DomesticAbuse, new Victim(VictimSex.Female, age)), OutcomeCode.Parse(outcome), count) { SourceRow = row };
}
