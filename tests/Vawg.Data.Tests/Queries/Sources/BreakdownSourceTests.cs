using FluentAssertions;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Queries.Victims;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Sources;

public sealed class BreakdownSourceTests
{
    private static readonly Reader Permitted = new(null, Audience.SmallCells);
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly OffenceSelection DomesticAbuse = OffenceSelection.OfTheme(Themes.Find("DA")!);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_listed_add_up_to_every_part_of_victims_suspects_and_hate_strands(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        var (figures, told) = await SeenAsync(database, Collection.Demonstration, Permitted);
        var known = 0;
        foreach (var force in new[] { "West Yorkshire", "Sussex", "Gwent" }.Select(f => Forces.Find(f)!))
        {
            foreach (var (topic, breakdown) in figures.Topics.SelectMany(t => Breakdowns.OfVictimsAndSuspects.Select(b => (t, b))))
            {
                var trail = await TrailAsync(database, figures, told, breakdown, topic.Selection, force);
                var row = told.Row(breakdown, topic.Selection, force.Code, Year);
                var because = $"{topic.Name}, {breakdown}, {force.Name}";
                if (row.IsMissing)
                {
                    trail.Rows.Should().BeEmpty(because);
                    continue;
                }

                known++;
                trail.Parts.Where(p => !p.IsTotal).Select(p => (p.Name, p.Sum)).Should().Equal(breakdown.Parts().Select((name, i) => (name, row.Part(i).Value)), because);
                trail.Parts[^1].Sum.Should().Be(row.Whole.Value, because).And.Be(trail.RowSum, because);
                trail.Rows.GroupBy(r => r.Part!).Select(g => (g.Key, g.Sum(r => r.Count))).Should().BeEquivalentTo(trail.Parts.Where(p => !p.IsTotal && p.RowCount > 0).Select(p => (p.Name, p.Sum)), because);
                trail.Rows.Where(r => r.Sheet != (breakdown.IsOfSuspects() ? "suspects" : "recorded_offences")).Should().BeEmpty(because);
            }

            var hate = await new BreakdownSource(database.Contexts()).HateTrailAsync(figures, told, force, Year, CancellationToken.None);
            hate.Parts.Select(p => (p.Name, p.Sum)).Should().Equal(HateStrand.All.Select(s => (s.Name, told.Hate(s, force.Code, Year))).Where(s => !s.Item2.IsMissing).Select(s => (s.Name, s.Item2.Value)), force.Name);
        }

        known.Should().BeGreaterThan(100, "the figures of three forces are known");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Resubmitted_quarter_tells_what_each_part_was_first(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, girls: 10))]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, girls: 17)]);
        var (figures, told) = await SeenAsync(database, Collection.ForceReturns, Permitted);

        var ages = await TrailAsync(database, figures, told, Breakdown.VictimAge, DomesticAbuse, Kent);
        var repeats = await TrailAsync(database, figures, told, Breakdown.RepeatSuspects, DomesticAbuse, Kent);
        var hate = await new BreakdownSource(database.Contexts()).HateTrailAsync(figures, told, Kent, Year, CancellationToken.None);

        ages.Versions.Select(v => v.VersionNumber).Should().Equal(1, 1, 1, 2);
        ages.Parts.Where(p => p.Sum > 0).Select(p => (p.Name, p.RowCount, p.Sum, p.FirstPublished?.Known)).Should().Equal(("16 and 17", 4, 47, 40L), ("25 to 34", 4, 120, 120L), ("All recorded offences", 8, 167, 160L));
        repeats.Parts.Select(p => (p.Name, p.RowCount, p.Sum, p.FirstPublished?.Known)).Should().Equal(("Repeat suspects", 4, 20, 20L), ("Others", 4, 67, 60L), ("All suspects", 4, 87, 80L));
        repeats.Rows.Where(r => r.Quarter == Year.Last).Select(r => (r.Row, r.Offence, r.Combination, r.Part, r.Count)).Should().Equal((2, null, "DA, male, 35-44, ex-partner", "Repeat suspects", 5), (2, null, "DA, male, 35-44, ex-partner", "Others", 22));
        hate.Parts.Where(p => p.Sum > 0).Select(p => (p.Name, p.Sum, p.FirstPublished?.Known)).Should().Equal(("Race", 47, 40L), ("Religion", 47, 40L));
        hate.RowCount.Should().Be(4, "a row of two strands is one row");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_part_that_the_first_version_could_not_tell_was_first_not_supplied(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, girls: 10) with { Coverage = q == Year.Last ? [new CoverageItem("DA", Supply.No, "No flag.")] : [] })]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, girls: 10)]);
        var (figures, told) = await SeenAsync(database, Collection.ForceReturns, Permitted);

        var trail = await TrailAsync(database, figures, told, Breakdown.VictimAge, DomesticAbuse, Kent);

        trail.RowSum.Should().Be(160);
        trail.Parts.Should().OnlyContain(p => p.FirstPublished == Count.NotSupplied);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_row_that_the_first_version_did_not_supply_leaves_all_parts_first_not_supplied(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var whole = Return(Year.Last, 1, girls: 10);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Take(3).Select(q => Return(q, 1, girls: 10)), whole with { RecordedOffences = [whole.RecordedOffences[0] with { Count = Count.NotSupplied }, .. whole.RecordedOffences.Skip(1)] }]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 2, girls: 10)]);
        var (figures, told) = await SeenAsync(database, Collection.ForceReturns, Permitted);

        foreach (var breakdown in new[] { Breakdown.VictimAge, Breakdown.Location, Breakdown.SuspectSex, Breakdown.RepeatSuspects })
        {
            (await TrailAsync(database, figures, told, breakdown, DomesticAbuse, Kent)).Parts.Should().OnlyContain(p => p.FirstPublished == Count.NotSupplied, $"{breakdown}: the theme was not supplied, and with it its victims and suspects");
        }

        (await new SourceQuery(database.Contexts()).TrailAsync(figures, DomesticAbuse, Kent, Year, CancellationToken.None)).FirstPublished.Should().Be(Count.NotSupplied);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_are_for_the_force_itself_and_for_readers_with_permission(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, girls: 10))]);
        foreach (var (reader, rows, versions) in new[] { (Reader.General, 0, 4), (new Reader(Kent.Code, Audience.General), 8, 4), (new Reader(Forces.Find("Surrey")!.Code, Audience.General), 0, 0) })
        {
            var (figures, told) = await SeenAsync(database, Collection.ForceReturns, reader);

            var trail = await TrailAsync(database, figures, told, Breakdown.VictimAge, DomesticAbuse, Kent);
            var hate = await new BreakdownSource(database.Contexts()).HateTrailAsync(figures, told, Kent, Year, CancellationToken.None);

            (trail.Rows.Count, trail.Versions.Count).Should().Be((rows, versions), $"{reader}");
            (hate.Rows.Count, hate.Versions.Count, hate.Parts.Count > 0).Should().Be((rows, versions, rows > 0), $"{reader}, of whom eight rows of two strands are four");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Breakdown_of_outcomes_is_refused(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.First, 1, girls: 10)]);
        var (figures, told) = await SeenAsync(database, Collection.ForceReturns, Permitted);

        await FluentActions.Awaiting(() => TrailAsync(database, figures, told, Breakdown.OutcomesClosed, DomesticAbuse, Kent)).Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("Outcomes are traced as shares of outcomes.*");
    }

    private static async Task<(LoadedCollection Figures, BreakdownView Told)> SeenAsync(TestDatabase database, Collection collection, Reader reader)
    {
        using var victims = new VictimQuery(database.Contexts());
        var figures = await Published.LoadAsync(database.Contexts(), collection, reader);
        return (figures, (await victims.OfAsync(figures, CancellationToken.None))!);
    }

    private static Task<FigureTrail> TrailAsync(TestDatabase database, LoadedCollection figures, BreakdownView told, Breakdown breakdown, OffenceSelection selection, Force force) =>
        new BreakdownSource(database.Contexts()).TrailAsync(figures, told, breakdown, selection, force, Year, CancellationToken.None);

    private static ForceReturn Return(Quarter quarter, int version, long girls) => new()
    {
        Force = Kent.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences =
        [
            Row(AgeBand.From16To17, FlagSet.DomesticAbuse | FlagSet.HateRace | FlagSet.HateReligion, girls, 2),
            Row(AgeBand.From25To34, FlagSet.DomesticAbuse, 30, 3),
            Row(AgeBand.From25To34, FlagSet.None, 70, 4),
        ],
        Outcomes = [],
        Suspects = [new SuspectRow("DA", VictimSex.Male, AgeBand.From35To44, Relationship.ExPartner, Count.Of(10 + girls), Count.Of(5), 2)],
    };

    private static RecordedOffenceRow Row(AgeBand age, FlagSet flags, long count, int row) =>
        new(new RecordedOffence(OffenceCode.Parse("8Q"), flags, new Victim(VictimSex.Female, age)), OffenceLocation.Private, Count.Of(count)) { SourceRow = row };
}
