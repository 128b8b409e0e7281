using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class PreparedSeveritiesTests
{
    private static readonly Quarter Quarter = new(2022, 1);
    private static readonly Force Kent = Forces.Find("Kent")!;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_sums_are_those_by_hand_over_the_rows(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, Row("8Q", 30, FlagSet.DomesticAbuse), Row("8L", 10), Row("8U", 5), Row("005/10", 4), Row("8N", 6, FlagSet.Spiking)));

        var sums = await SumsAsync(database);

        // 8Q weighs 56.3 and 8L 36.1; 8U has no weight and leaves the mean, though not the share that has one.
        sums["SH"].Should().Be((40, 45, (563 * 30) + (361 * 10), (563L * 563 * 30) + (361 * 361 * 10)));
        sums["DA"].Should().Be((30, 30, 563 * 30, 563L * 563 * 30));

        // 005/10 has no weight of its own and takes the 2,034.7 of 5D; 8N weighs 189.2.
        sums["SPIKING"].Should().Be((10, 10, (20_347 * 4) + (1_892 * 6), (20_347L * 20_347 * 4) + (1_892L * 1_892 * 6)));
        sums["RASSO"].Should().Be((0, 0, 0, 0), "the return has no row of it");
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_theme_with_a_missing_count_or_without_its_flag_has_none(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var missing = Row("19C", 0) with { Count = Count.NotSupplied };
        await PublishAsync(database, Return(1, Row("19C", 12), missing, Row("8L", 10)) with { Coverage = [new CoverageItem("ONLINE", Supply.No, "No flag.")] });

        var sums = await SumsAsync(database);

        sums.Should().NotContainKey("RASSO").And.NotContainKey("ONLINE").And.ContainKey("SH");
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_second_version_takes_the_place_of_the_first_and_a_withdrawn_one_leaves_none(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, Row("8Q", 30)));
        await PublishAsync(database, Return(2, Row("8L", 20)));

        (await SumsAsync(database))["SH"].Should().Be((20, 20, 361 * 20, 361L * 361 * 20));

        await new ReturnPublisher(database.Contexts(), new SteppingClock()).WithdrawAsync(
            async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent)).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
            CancellationToken.None);

        (await SumsAsync(database)).Should().BeEmpty();
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_changed_sum_is_found_and_a_database_without_any_is_filled_once(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, Return(1, Row("8Q", 30)));
        await using var context = database.CreateContext();

        await context.Database.ExecuteSqlAsync($"UPDATE prepared_severity SET sum_tenths = sum_tenths + 1 WHERE theme = 'SH'");
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().ContainSingle().Which.Should().StartWith("Force returns, severity of SH, E23000032, 2022/23 Q1: (30, 30, 16891, ");
        await context.PreparedSeverities.Where(p => p.ThemeCode == "SH").ExecuteDeleteAsync();
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().ContainSingle().Which.Should().Contain("nothing is stored, (30, 30, 16890, ");

        await context.PreparedSeverities.ExecuteDeleteAsync();
        var renewal = new FigureRenewal(database.Contexts(), new SteppingClock());
        (await renewal.RenewAsync(CancellationToken.None)).Should().Equal(Collection.ForceReturns);
        (await renewal.RenewAsync(CancellationToken.None)).Should().BeEmpty();
        (await SumsAsync(database))["SH"].Should().Be((30, 30, 16_890, 563L * 563 * 30));
        (await Published.VerifyAsync(database.Contexts())).Holds.Should().BeTrue();
    }

    private static Task PublishAsync(TestDatabase database, ForceReturn forceReturn) =>
        new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(Collection.ForceReturns, [forceReturn], AuditActor.CommandLine, "test", progress: null, CancellationToken.None);

    private static async Task<Dictionary<string, (long Weighted, long Offences, long Tenths, long Hundredths)>> SumsAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return await context.PreparedSeverities.AsNoTracking().ToDictionaryAsync(p => p.ThemeCode, p => (p.Weighted, p.Offences, p.SumTenths, p.SumOfSquaresHundredths));
    }

    private static RecordedOffenceRow Row(string code, long count, FlagSet flags = FlagSet.None) =>
        new(new RecordedOffence(OffenceCode.Parse(code), flags, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(count));

    private static ForceReturn Return(int version, params RecordedOffenceRow[] rows) => new()
    {
        Force = Kent.Code,
        Quarter = Quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = rows,
        Outcomes = [],
    };
}
