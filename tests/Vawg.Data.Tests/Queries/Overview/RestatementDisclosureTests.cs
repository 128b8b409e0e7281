using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Queries.Victims;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Overview;

/// <summary>What was hidden while it stood is told to nobody when it is taken back.</summary>
public sealed class RestatementDisclosureTests
{
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly IReadOnlyList<Force> Publishers = [.. Forces.Territorial.Where(f => f.HasResidentRate).Take(12).Append(Kent).Distinct()];
    private static readonly OffenceSelection Slavery = OffenceSelection.OfTheme(Themes.Find("MSHT")!);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Withdrawn_figure_that_was_hidden_stays_hidden(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Publishers.SelectMany(f => Year.Quarters.Select(q => Return(f, q, 1, 70)))]);
        var before = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns);
        before.View.At(Slavery, Kent.Code, Year.Last).Reason.Should().Be(MissingReason.Suppressed, "modern slavery of single forces is not told");
        before.View.At(OffenceSelection.Vawg, Kent.Code, Year.Last).Should().Be(Count.Of(86));

        await WithdrawAsync(database, Year.Last);

        (await ReadAsync(database, Reader.General)).Should().Contain(("MSHT", Count.Missing(MissingReason.Suppressed), Count.NotSupplied)).And.Contain(("VAWG", Count.Of(86), Count.NotSupplied));
        (await ReadAsync(database, new Reader(Kent.Code, Audience.General))).Should().Contain(("MSHT", Count.Of(16), Count.NotSupplied), "the force itself sees its own");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Every_version_of_a_return_is_listed_whatever_it_changed_and_a_withdrawal_stands_after_what_it_took_back(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(Kent, q, 1, 70))]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Kent, Year.First, 2, 70) with { Measures = [new MeasureRow("ORDER_BREACHED", "DVPO", 9, null, string.Empty, 2)] }, Return(Kent, Year.Last, 2, 80)]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Kent, Year.Last, 3, 70)]);
        await WithdrawAsync(database, Year.Last);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, new Reader(null, Audience.SmallCells));
        var query = new RestatementQuery(database.Contexts());

        (await query.VersionsOfForceAsync(figures, Kent, CancellationToken.None)).Select(v => (v.Quarter, v.Number, v.IsWithdrawn)).Should().Equal((Year.Last, 3, true), (Year.First, 2, false));
        (await query.OfForceAsync(figures, Kent, CancellationToken.None)).Where(r => r.Name == "VAWG").Select(r => (r.Before.Known, r.After.Known, r.IsWithdrawal, r.VersionNumber)).Should().Equal(
            (86, 96, false, 2), (96, 86, false, 3), (86, null, true, 3));
        (await query.VersionsOfForceAsync(figures.SeenBy(new Reader(Forces.Find("Essex")!.Code, Audience.General)), Kent, CancellationToken.None)).Should().BeEmpty();
    }

    private static Task WithdrawAsync(TestDatabase database, Quarter quarter) => new ReturnPublisher(database.Contexts(), new SteppingClock()).WithdrawAsync(
        async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent && v.FirstQuarter == quarter.Index && v.Scope.StartsWith(Kent.Code.Text + " "))).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
        CancellationToken.None);

    private static async Task<IEnumerable<(string Subject, Count Before, Count After)>> ReadAsync(TestDatabase database, Reader reader)
    {
        var figures = await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, reader);
        return (await new RestatementQuery(database.Contexts()).OfForceAsync(figures, Kent, CancellationToken.None)).Select(r => (r.Subject.Text, r.Before, r.After));
    }

    private static ForceReturn Return(Force force, Quarter quarter, int version, long harassment) => new()
    {
        Force = force.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [Row("8L", harassment, 2), Row("106", 16, 3)],
        Outcomes = [],
    };

    private static RecordedOffenceRow Row(string code, long count, int row) =>
        new(new RecordedOffence(OffenceCode.Parse(code), FlagSet.None, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(count)) { SourceRow = row };
}
