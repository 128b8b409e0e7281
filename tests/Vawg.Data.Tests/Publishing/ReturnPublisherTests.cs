using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Tests.Seeding;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class ReturnPublisherTests
{
    private static readonly Quarter Quarter = new(2024, 1);
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Reader Reader = new(null, Audience.SmallCells);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_is_not_supplied_is_missing_and_what_has_no_row_is_zero(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 30) with { Coverage = [new CoverageItem("ONLINE", Supply.No, "No flag."), new CoverageItem("DA", Supply.Part, "In part.")] });

        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader);

        At(figures, "ONLINE").Should().Be(Count.NotSupplied);
        At(figures, "DA").Should().Be(Count.Of(30), "part of it is supplied");
        Overlap(figures, "DA", "SH").Should().Be(Count.Of(30));
        Overlap(figures, "DA", "RASSO").Should().Be(Count.Zero);
        Overlap(figures, "DA", "ONLINE").Should().Be(Count.NotSupplied);
        At(figures, "STALKING").Should().Be(Count.Of(30));
        At(figures, "RASSO").Should().Be(Count.Zero);
        At(figures, "SUBGROUP:Rape").Should().Be(Count.Zero);
        At(figures, "OFFENCE:8Q").Should().Be(Count.Of(30));
        At(figures, "OFFENCE:19C").Should().Be(Count.Zero, "the return has no row of it");
        At(figures, "ALL").Should().Be(Count.Of(9_000));
        figures.View.At(OffenceSelection.Vawg, Kent.Code, Quarter - 1).Should().Be(Count.NotSupplied);
        OutcomeFigures.Of(figures, OutcomeBasis.Closed, DemonstrationFixture.Selection("ONLINE"), Kent, Period.Of(Quarter), OutcomeKinds.Charged)
            .Should().Be((Count.NotSupplied, Count.NotSupplied));
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task All_recorded_crime_that_is_not_supplied_is_missing_and_the_rest_stands(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 30) with { AllRecordedCrime = null });

        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader);

        At(figures, "ALL").Should().Be(Count.NotSupplied);
        At(figures, "SH").Should().Be(Count.Of(30));
        At(figures, "OFFENCE:19C").Should().Be(Count.Zero, "the return has no row of it");
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Version_2_restates_and_version_1_stays(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 30), Return(2, 27, "8L"));

        await using var context = database.CreateContext();
        (await context.DataSetVersions.OrderBy(v => v.VersionNumber).Select(v => v.IsCurrent).ToListAsync()).Should().Equal(false, true);
        (await context.RecordedOffences.Select(r => r.Count).OrderBy(c => c).ToListAsync()).Should().Equal(27, 30);
        var restated = await context.Restatements.Where(r => r.Kind == RestatedKind.RecordedOffences).ToDictionaryAsync(r => r.Subject, r => (r.Before, r.After));
        restated.Should().BeEquivalentTo(new Dictionary<string, (long?, long?)>
        {
            ["VAWG"] = (30, 27),
            ["DA"] = (30, 27),
            ["SH"] = (30, 27),
            ["STALKING"] = (30, 0),
            ["DA&SH"] = (30, 27),
            ["GROUP:Violence against the person"] = (30, 27),
            ["SUBGROUP:Stalking and harassment"] = (30, 27),
            ["OFFENCE:8Q"] = (30, 0),
            ["OFFENCE:8L"] = (0, 27),
        });
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader);
        At(figures, "SH").Should().Be(Count.Of(27));
        figures.Outcomes.Over(OutcomeBasis.Closed, OffenceSelection.Vawg, Kent.Code, Period.Of(Quarter), OutcomeKinds.Charged).Should().Be(Count.Of(2), "outcomes are replaced, not added");
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Restatement_from_a_small_count_is_told_to_those_who_may_see_it_alone(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 3), Return(2, 30));
        var query = new RestatementQuery(database.Contexts());

        var all = await query.OfForceAsync(await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader), Kent, CancellationToken.None);
        var general = await query.OfForceAsync(await Published.LoadAsync(database.Contexts(), Collection.ForceReturns), Kent, CancellationToken.None);

        all.Should().Contain(r => r.Before == Count.Of(3) && r.After == Count.Of(30));
        general.Should().NotBeEmpty().And.OnlyContain(r => r.Before.IsMissing && r.After.IsMissing && r.Words.EndsWith(" was restated", StringComparison.Ordinal) && r.Size == 0);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Restated_outcomes_of_a_return_are_kept_and_told_to_those_who_may_see_small_counts_alone(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var later = Return(2, 30);
        await PublishAsync(database, Return(1, 30), later with { Outcomes = later.Outcomes.Select(o => o.Outcome.Text == "16" ? o with { Count = o.Count + Count.Of(20) } : o).ToList() });
        var query = new RestatementQuery(database.Contexts());

        var all = await query.OutcomesOfForceAsync(await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader), Kent, CancellationToken.None);
        var general = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns);

        all.Select(o => (o.Basis, o.Largest.Subject.Text, o.Largest.Before, o.Largest.After)).Should().BeEquivalentTo(
        [
            (OutcomeBasis.Closed, "closed 16 DA", Count.Of(8), Count.Of(28)),
            (OutcomeBasis.Recorded, "recorded 16 DA", Count.Of(14), Count.Of(34)),
        ]);
        (await query.OutcomesOfForceAsync(general, Kent, CancellationToken.None)).Should().BeEmpty();
        (await query.AllAsync(general, CancellationToken.None)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Outcomes_are_counted_on_each_basis_apart(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 30));

        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, Reader);

        OutcomeFigures.Of(figures, OutcomeBasis.Closed, OffenceSelection.Vawg, Kent, Period.Of(Quarter), OutcomeKinds.Charged).Should().Be((Count.Of(2), Count.Of(10)), "1A lies inside 1");
        OutcomeFigures.Of(figures, OutcomeBasis.Recorded, OffenceSelection.Vawg, Kent, Period.Of(Quarter), OutcomeKinds.Charged).Should().Be((Count.Of(6), Count.Of(30)), "outcome 0 is in the denominator");
        var lines = FigureLines.OutcomeShares(figures, OffenceSelection.Vawg, Period.Of(Quarter), OutcomeBasis.Recorded, OutcomeKinds.Charged, force: null, national: true);
        FigurePresenter.Percent(lines.Single().Rate).Should().Be("20.0%");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Each_return_is_an_event_of_the_audit_trail(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, 30), Return(2, 27));

        await using var context = database.CreateContext();
        var events = await context.AuditEvents.OrderBy(e => e.Sequence).ToListAsync();
        events.Should().HaveCount(2).And.OnlyContain(e => e.Act == "return-published" && e.Who == "command line" && e.ForceCode == Kent.Code.Text && e.Result == "done");
        events[1].Subject.Should().Be($"Kent, {Quarter.Code}");
        events[1].Details.Should().StartWith("version=2; rows=7; sha256=");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Returns_that_fail_on_the_way_leave_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);

        var publish = () => PublishAsync(database, Return(1, 30), Return(2, 27), Return(2, 26));

        await publish.Should().ThrowAsync<DbUpdateException>("a version is published once");
        await using var context = database.CreateContext();
        (await context.DataSetVersions.CountAsync()).Should().Be(0);
        (await context.PreparedFigures.CountAsync()).Should().Be(0);
        (await context.Collections.CountAsync()).Should().Be(0);
        (await context.AuditEvents.CountAsync()).Should().Be(0, "what did not happen is not recorded");
    }

    private static Task<int> PublishAsync(TestDatabase database, params ForceReturn[] returns) =>
        new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);

    private static Count At(LoadedCollection figures, string selection) => figures.View.At(DemonstrationFixture.Selection(selection), Kent.Code, Quarter);

    private static Count Overlap(LoadedCollection figures, string one, string other) =>
        figures.View.At(OffenceSelection.OfOverlap(Themes.Find(one)!, Themes.Find(other)!), Kent.Code, Quarter);

    private static ForceReturn Return(int version, long count, string code = "8Q")
    {
        var offence = new RecordedOffence(OffenceCode.Parse(code), FlagSet.DomesticAbuse, new Victim(VictimSex.Female, AgeBand.From25To34));
        OutcomeRow Outcome(OutcomeBasis basis, string outcome, long outcomes) => new(basis, offence, OutcomeCode.Parse(outcome), Count.Of(outcomes));
        return new ForceReturn
        {
            Force = Kent.Code,
            Quarter = Quarter,
            Version = version,
            AllRecordedCrime = 9_000,
            Coverage = [],
            RecordedOffences = [new RecordedOffenceRow(offence, OffenceLocation.Private, Count.Of(count))],
            Outcomes =
            [
                Outcome(OutcomeBasis.Closed, "1", 2), Outcome(OutcomeBasis.Closed, "1A", 1), Outcome(OutcomeBasis.Closed, "16", 8),
                Outcome(OutcomeBasis.Recorded, "1", 6), Outcome(OutcomeBasis.Recorded, "16", 14), Outcome(OutcomeBasis.Recorded, "0", 10),
            ],
        };
    }
}
