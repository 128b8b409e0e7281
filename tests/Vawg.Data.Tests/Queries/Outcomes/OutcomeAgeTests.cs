using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Queries.Victims;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Outcomes;

/// <summary>Outcomes of girls and women from publication to what a reader sees.</summary>
public sealed class OutcomeAgeTests
{
    private static readonly Reader Permitted = new(null, Audience.SmallCells);
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly string[] Codes = ["0", "1", "1A", "15", "16", "18", "22"];
    private static readonly (string Code, FlagSet Flags)[] Kinds = [("8Q", FlagSet.DomesticAbuse), ("8L", FlagSet.None), ("19C", FlagSet.None), ("8N", FlagSet.Online), ("106", FlagSet.None)];

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Every_part_is_what_a_direct_count_over_the_stored_rows_gives(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1))]);

        var view = await PublishedBreakdowns.OutcomesAsync(database, Permitted);

        await using var context = database.CreateContext();
        var rows = (await context.StoredOutcomes.AsNoTracking().ToListAsync())
            .Select(r => (Row: new RecordedOffence(OffenceCode.Parse(r.OffenceCode), (FlagSet)r.Flags, new Victim((VictimSex)r.VictimSex!.Value, (AgeBand)r.AgeBand!.Value)), Basis: (OutcomeBasis)r.Basis, r.OutcomeCode, Count: r.Count!.Value))
            .Where(r => r.OutcomeCode != "1A" && (r.OutcomeCode != "0" || r.Basis == OutcomeBasis.Recorded))
            .ToList();
        foreach (var (selection, basis) in ReturnedBreakdowns.Selections.SelectMany(s => Enum.GetValues<OutcomeBasis>().Select(b => (s, b))))
        {
            var parts = new long[12];
            foreach (var row in rows.Where(r => r.Basis == basis && selection.Holds(r.Row)))
            {
                var kind = row.OutcomeCode switch { "1" => 0, "15" => 1, "16" => 2, _ => 3 };
                parts[((row.Row.Victim.Age == AgeBand.Unknown ? 2 : row.Row.Victim.Age >= AgeBand.From18To24 ? 1 : 0) * 4) + kind] += row.Count;
            }

            view.Row(OutcomeParts.Of(basis), selection, Kent.Code, Year).Parts.Should().Equal(parts, $"{selection.Text}, {basis}");
            parts.Sum().Should().Be((await TotalAsync(database, basis, selection)).Known ?? 0, "they add up to the outcomes whatever the age, which are not there of a theme without any");
        }

        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_second_version_takes_the_place_of_the_first_and_a_withdrawn_one_leaves_the_year_missing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1))]);
        var first = (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year);
        var later = Return(Year.Last, 2);
        await PublishedBreakdowns.PublishAsync(database, [later with { Outcomes = [.. later.Outcomes.Where(o => o.Outcome.Text != "16")] }]);

        var second = (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year);
        OutcomeParts.OfKind(second, VictimGroup.Girls, OutcomeKind.Sixteen).Value.Should().BeLessThan(OutcomeParts.OfKind(first, VictimGroup.Girls, OutcomeKind.Sixteen).Value);
        OutcomeParts.OfKind(second, VictimGroup.Girls, OutcomeKind.Fifteen).Should().Be(OutcomeParts.OfKind(first, VictimGroup.Girls, OutcomeKind.Fifteen));
        (await PublishedBreakdowns.FoundAsync(database, "outcomes by age")).Should().BeEmpty();

        await PublishedBreakdowns.PublishAsync(database, [Return(Year.Last, 3)]);
        (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year).Parts.Should().Equal(first.Parts, "the third version is the first again");

        await new ReturnPublisher(database.Contexts(), new SteppingClock()).WithdrawAsync(
            async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent && v.FirstQuarter == Year.Last.Index)).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
            CancellationToken.None);

        (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year).Reason.Should().Be(MissingReason.NotSupplied);
        (await PublishedBreakdowns.FoundAsync(database, "outcomes by age")).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_a_return_does_not_supply_is_missing_and_never_zero(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(
            database,
            [
                .. Year.Quarters.Select(q => Return(q, 1) is var whole ? whole with
                {
                    Coverage = [new CoverageItem("ONLINE", Supply.No, "No flag.")],
                    Outcomes =
                    [
                        .. whole.Outcomes.Where(o => o.Basis == OutcomeBasis.Closed).Select(o => o.Offence.Offence.Text == "19C" && o.Outcome.Text == "15" && q == Year.First ? o with { Count = Count.NotSupplied } : o),
                    ],
                }
                : whole),
            ]);

        var view = await PublishedBreakdowns.OutcomesAsync(database, Permitted);

        Reason(Breakdown.OutcomesRecorded, "SH").Should().Be(MissingReason.NotSupplied, "the basis is not supplied");
        Reason(Breakdown.OutcomesClosed, "ONLINE").Should().Be(MissingReason.NotSupplied, "the flag is not supplied");
        Reason(Breakdown.OutcomesClosed, "RASSO").Should().Be(MissingReason.NotSupplied, "a count is not supplied");
        Reason(Breakdown.OutcomesClosed, "SH").Should().BeNull();
        Reason(Breakdown.OutcomesClosed, "HBA").Should().BeNull("a theme without outcomes has none");
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
        (await new FigureRenewal(database.Contexts(), new SteppingClock()).RenewAsync(CancellationToken.None)).Should().BeEmpty();

        MissingReason? Reason(Breakdown breakdown, string theme) => view.Row(breakdown, OffenceSelection.OfTheme(Themes.Find(theme)!), Kent.Code, Year).Reason;
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Age_that_coverage_says_is_not_supplied_is_not_stated(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1) with { Coverage = [new CoverageItem("victim_age_band", Supply.No, "Not kept.")] })]);

        var row = (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year);

        OutcomeParts.All(row, VictimGroup.AgeNotStated).Should().Be(row.Whole);
        row.Whole.Should().Be(await TotalAsync(database, OutcomeBasis.Closed, OffenceSelection.Vawg));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_changed_row_is_found_and_a_database_without_any_is_filled_once_with_those_of_every_version(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.First, 1)]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.First, 2)]);
        await using var context = database.CreateContext();
        var rows = await context.PreparedOutcomeAges.CountAsync();

        await context.PreparedOutcomeAges.Where(p => p.VersionId == 1 && p.Selection == "SH" && p.Basis == (short)OutcomeBasis.Closed && p.VictimGroup == (short)VictimGroup.Girls).ExecuteUpdateAsync(set => set.SetProperty(p => p.Sixteen, p => p.Sixteen + 1));
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().ContainSingle().Which.Should().StartWith("Force returns, outcomes by age of SH (Closed, Girls), E23000032 2022/23 Q1, version 1: ");

        await context.PreparedOutcomeAges.ExecuteDeleteAsync();
        (await PublishedBreakdowns.FoundAsync(database, "outcomes by age")).Should().HaveCount(rows);
        var renewal = new FigureRenewal(database.Contexts(), new SteppingClock());
        (await renewal.RenewAsync(CancellationToken.None)).Should().Equal(Collection.ForceReturns);
        (await renewal.RenewAsync(CancellationToken.None)).Should().BeEmpty();
        (await context.PreparedOutcomeAges.CountAsync()).Should().Be(rows);
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Count_that_is_not_supplied_leaves_its_parts_without_a_figure_as_it_does_the_whole(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var missing = new OutcomeRow(OutcomeBasis.Closed, new RecordedOffence(OffenceCode.Parse("8L"), FlagSet.None, new Victim(VictimSex.Female, AgeBand.From25To34)), OutcomeCode.Parse("1A"), Count.NotSupplied);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Even(Kent, q, outcome: "3", few: 20)).Select((r, i) => i == 0 ? r with { Outcomes = [.. r.Outcomes, missing] } : r)]);

        (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year).Reason.Should().Be(MissingReason.NotSupplied);
        (await TotalAsync(database, OutcomeBasis.Closed, OffenceSelection.Vawg)).IsMissing.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task General_reader_is_not_told_by_age_where_the_outcomes_of_the_force_are_hidden(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.SelectMany(q => new[] { Even(Kent, q, outcome: "3", few: q == Year.First ? 3 : 0), Even(Forces.Find("Surrey")!, q, outcome: "3", few: 20) })]);

        var view = await PublishedBreakdowns.OutcomesAsync(database, Reader.General);

        view.Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year).Reason.Should().Be(MissingReason.Suppressed, "three out of court are hidden, which are among the others by age");
        (await PublishedBreakdowns.OutcomesAsync(database, Permitted)).Row(Breakdown.OutcomesClosed, OffenceSelection.Vawg, Kent.Code, Year).Parts.Should().OnlyContain(p => p == 0 || p > 4);
    }

    private static async Task<Count> TotalAsync(TestDatabase database, OutcomeBasis basis, OffenceSelection selection)
    {
        using var cubes = new FigureCubes(database.Contexts());
        return OutcomeFigures.Of((await cubes.GetAsync(Collection.ForceReturns, Permitted, CancellationToken.None))!, basis, selection, Kent, Year, OutcomeKinds.Sixteen).Total;
    }

    /// <summary>Outcomes of every age, code and basis, each with a count of its own.</summary>
    private static ForceReturn Return(Quarter quarter, int version) => Empty(Kent, quarter, version) with
    {
        Outcomes =
        [
            .. from basis in Enum.GetValues<OutcomeBasis>()
               from kind in Kinds.Select((k, i) => (k.Code, k.Flags, Place: i))
               from age in Enum.GetValues<AgeBand>()
               from code in Codes.Select((c, i) => (Text: c, Place: i))
               where basis == OutcomeBasis.Recorded || code.Text != "0"
               select new OutcomeRow(basis, new RecordedOffence(OffenceCode.Parse(kind.Code), kind.Flags, new Victim(VictimSex.Female, age)), OutcomeCode.Parse(code.Text), Count.Of(((kind.Place * 7) + ((int)age * 3) + code.Place + (int)basis + quarter.Number) % 11)),
        ],
    };

    /// <summary>Outcomes in plenty, with a few of one code.</summary>
    private static ForceReturn Even(Force force, Quarter quarter, string outcome, long few) => Empty(force, quarter, 1) with
    {
        Outcomes =
        [
            .. from age in new[] { AgeBand.From13To15, AgeBand.From25To34 }
               from code in new[] { "1", "15", "16", "18", "14" }
               select new OutcomeRow(OutcomeBasis.Closed, new RecordedOffence(OffenceCode.Parse("8L"), FlagSet.None, new Victim(VictimSex.Female, age)), OutcomeCode.Parse(code), Count.Of(40)),
            new OutcomeRow(OutcomeBasis.Closed, new RecordedOffence(OffenceCode.Parse("8L"), FlagSet.None, new Victim(VictimSex.Female, AgeBand.From25To34)), OutcomeCode.Parse(outcome), Count.Of(few)),
        ],
    };

    private static ForceReturn Empty(Force force, Quarter quarter, int version) => new()
    {
        Force = force.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 90_000,
        Coverage = [],
        RecordedOffences = [.. Kinds.Select(k => new RecordedOffenceRow(new RecordedOffence(OffenceCode.Parse(k.Code), k.Flags, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(400)))],
        Outcomes = [],
    };
}
