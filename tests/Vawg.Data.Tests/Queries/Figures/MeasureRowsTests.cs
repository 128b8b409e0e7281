using FluentAssertions;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Figures;

public sealed class MeasureRowsTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Indicator Arrested = IndicatorList.Find("breach-arrested-dvpo")!;
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Reader Open = new(null, Audience.SmallCells);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Indicator_is_made_of_the_current_rows_and_leads_to_them(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1, 20, 15)), Return(Year.Last, 2, 30, 24)]);

        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Open);
        var row = figures.Table(Arrested, Year).Row(Kent);
        var trail = await new MeasureSource(database.Contexts()).TrailAsync(figures, Arrested, Kent, Year, CancellationToken.None);
        var behind = trail.Rows;

        (row.Numerator, row.Denominator).Should().Be((Count.Of(69), Count.Of(90)));
        behind.Where(r => r.Cell.Measure == "ORDER_BREACH_ARRESTED").Sum(r => r.Value.Value).Should().Be(69);
        behind.Where(r => r.Cell.Measure == "ORDER_BREACHED").Sum(r => r.Value.Value).Should().Be(90);
        behind.Where(r => r.Quarter == Year.Last).Should().OnlyContain(r => r.VersionNumber == 2);
        trail.FirstPublished.Should().Be(((Count?)Count.Of(60), (Count?)Count.Of(80)), "four quarters of 15 of 20 were published first");
        (await new MeasureSource(database.Contexts()).TrailAsync(figures, Arrested, Kent, Period.Of(Year.First), CancellationToken.None)).FirstPublished.Should().BeNull("the first quarter was never changed");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Small_number_of_a_superseded_version_stays_hidden_from_the_general_reader(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, [Return(Year.First, 1, 20, 3), .. Year.Quarters.Skip(1).Select(q => Return(q, 1, 20, 15)), Return(Year.First, 2, 20, 15)]);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns);

        Year.Quarters.Select(q => figures.Table(Arrested, Period.Of(q)).Row(Kent).Value.Reason).Should().OnlyContain(r => r == MissingReason.Suppressed);
        figures.Table(Arrested, Year).Row(Kent).Numerator.Should().Be(Count.Of(60));
        (await new MeasureSource(database.Contexts()).TrailAsync(figures, Arrested, Kent, Year, CancellationToken.None)).Should().Be(MeasureTrail.None, "neither rows nor what was published first");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_breakdown_that_the_first_version_left_out_was_first_zero_beside_another_of_its_measure(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var another = Return(Year.Last, 1, 20, 15) with { Measures = [new MeasureRow("ORDER_BREACHED", "DVPO", 20, null, string.Empty, 2), new MeasureRow("ORDER_BREACH_ARRESTED", "SPO", 7, null, string.Empty, 3)] };
        await PublishAsync(database, [.. Year.Quarters.Take(3).Select(q => Return(q, 1, 20, 15)), another, Return(Year.Last, 2, 20, 9)]);

        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Open);
        var trail = await new MeasureSource(database.Contexts()).TrailAsync(figures, Arrested, Kent, Year, CancellationToken.None);

        figures.Table(Arrested, Year).Row(Kent).Numerator.Should().Be(Count.Of(54));
        trail.FirstPublished.Should().Be(((Count?)Count.Of(45), (Count?)Count.Of(80)));
        trail.Rows.Should().OnlyContain(r => r.Cell.Breakdown == "DVPO");
    }

    private static Task PublishAsync(TestDatabase database, IReadOnlyList<ForceReturn> returns) =>
        new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);

    private static ForceReturn Return(Quarter quarter, int version, long breached, long arrested) => new()
    {
        Force = Kent.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [],
        Outcomes = [],
        Measures = [new MeasureRow("ORDER_BREACHED", "DVPO", breached, null, string.Empty, 2), new MeasureRow("ORDER_BREACH_ARRESTED", "DVPO", arrested, null, string.Empty, 3)],
    };
}
