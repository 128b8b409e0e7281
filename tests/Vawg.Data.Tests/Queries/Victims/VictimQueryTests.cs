using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Queries.Victims;

public sealed class VictimQueryTests
{
    private static readonly Reader Permitted = new(null, Audience.SmallCells);
    private static readonly Period Year = Period.FinancialYear(2022);
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly AgeBand[] Ages = Enum.GetValues<AgeBand>();
    private static readonly OffenceLocation[] Places = Enum.GetValues<OffenceLocation>();
    private static readonly (string Code, FlagSet Flags)[] Kinds = [("8Q", FlagSet.DomesticAbuse), ("8L", FlagSet.HateRace), ("19C", FlagSet.None), ("8N", FlagSet.Online | FlagSet.HateSex), ("106", FlagSet.None), ("8P", FlagSet.HateRace | FlagSet.SexWork)];

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Every_part_is_what_a_direct_count_over_the_stored_rows_gives(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1))]);

        var view = await PublishedBreakdowns.VictimsAsync(database, Permitted);

        await using var context = database.CreateContext();
        var rows = (await context.RecordedOffences.AsNoTracking().ToListAsync())
            .Select(r => (Row: new RecordedOffence(OffenceCode.Parse(r.OffenceCode), (FlagSet)r.Flags, new Victim((VictimSex)r.VictimSex!.Value, (AgeBand)r.AgeBand!.Value)), Place: (OffenceLocation)r.Location!.Value, Count: r.Count!.Value))
            .ToList();
        foreach (var selection in ReturnedBreakdowns.Selections)
        {
            var within = rows.Where(r => selection.Holds(r.Row)).ToList();
            view.Row(Breakdown.VictimAge, selection, Kent.Code, Year).Parts.Should().Equal(Counted(Breakdown.VictimAge, within.Select(r => (Breakdowns.PartOf(AgeGroups.Of(r.Row.Victim.Age)), r.Count))), selection.Text);
            view.Row(Breakdown.Location, selection, Kent.Code, Year).Parts.Should().Equal(Counted(Breakdown.Location, within.Select(r => (Breakdowns.PartOf(r.Place), r.Count))), selection.Text);
        }

        foreach (var strand in HateStrand.All)
        {
            view.Hate(strand, Kent.Code, Year).Should().Be(Count.Of(rows.Where(r => VawgTotal.Holds(r.Row) && r.Row.Flags.HasFlag(strand.Flag)).Sum(r => r.Count)));
        }

        var suspects = await context.Suspects.AsNoTracking().Where(s => s.Theme == "SH").ToListAsync();
        var harassment = OffenceSelection.OfTheme(Themes.Find("SH")!);
        view.Row(Breakdown.SuspectSex, harassment, Kent.Code, Year).Parts.Should().Equal(Counted(Breakdown.SuspectSex, suspects.Select(s => (Breakdowns.PartOf((VictimSex)s.Sex), s.Count!.Value))));
        view.Row(Breakdown.SuspectAge, harassment, Kent.Code, Year).Parts.Should().Equal(Counted(Breakdown.SuspectAge, suspects.Select(s => (Breakdowns.PartOf(AgeGroups.Of((AgeBand)s.AgeBand)), s.Count!.Value))));
        view.Row(Breakdown.Relationship, harassment, Kent.Code, Year).Parts.Should().Equal(Counted(Breakdown.Relationship, suspects.Select(s => (Breakdowns.PartOf((Relationship)s.Relationship), s.Count!.Value))));
        view.Row(Breakdown.RepeatSuspects, harassment, Kent.Code, Year).Parts.Should().Equal(suspects.Sum(s => s.RepeatCount!.Value), suspects.Sum(s => s.Count!.Value - s.RepeatCount!.Value));
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_second_version_takes_the_place_of_the_first_and_a_withdrawn_one_leaves_the_year_missing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1))]);
        var first = (await PublishedBreakdowns.VictimsAsync(database, Permitted)).Row(Breakdown.VictimAge, OffenceSelection.Vawg, Kent.Code, Year);
        var later = Return(Year.Last, 2);
        await PublishedBreakdowns.PublishAsync(database, [later with { RecordedOffences = [.. later.RecordedOffences.Where(r => r.Location != OffenceLocation.Public)] }]);

        var second = (await PublishedBreakdowns.VictimsAsync(database, Permitted)).Row(Breakdown.VictimAge, OffenceSelection.Vawg, Kent.Code, Year);
        second.Whole.Value.Should().BeLessThan(first.Whole.Value);
        (await PublishedBreakdowns.FoundAsync(database, "victims")).Should().BeEmpty();

        await new ReturnPublisher(database.Contexts(), new SteppingClock()).WithdrawAsync(
            async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent && v.FirstQuarter == Year.Last.Index)).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
            CancellationToken.None);

        (await PublishedBreakdowns.VictimsAsync(database, Permitted)).Row(Breakdown.VictimAge, OffenceSelection.Vawg, Kent.Code, Year).Reason.Should().Be(MissingReason.NotSupplied);
        (await PublishedBreakdowns.FoundAsync(database, "victims")).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_strand_or_a_theme_that_a_return_does_not_supply_is_missing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [.. Year.Quarters.Select(q => Return(q, 1) with { Coverage = [new CoverageItem("HATE_RACE", Supply.No, "No flag."), new CoverageItem("ONLINE", Supply.No, "No flag.")] })]);

        var view = await PublishedBreakdowns.VictimsAsync(database, Permitted);

        view.Hate(HateStrand.All[0], Kent.Code, Year).Should().Be(Count.NotSupplied);
        view.Hate(HateStrand.All[5], Kent.Code, Year).IsMissing.Should().BeFalse();
        view.Row(Breakdown.VictimAge, OffenceSelection.OfTheme(Themes.Find("ONLINE")!), Kent.Code, Year).Reason.Should().Be(MissingReason.NotSupplied);
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_changed_cell_is_found_and_a_database_without_any_is_filled_once_with_those_of_every_version(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.First, 1)]);
        await PublishedBreakdowns.PublishAsync(database, [Return(Year.First, 2)]);
        await using var context = database.CreateContext();
        var cells = await context.PreparedVictims.CountAsync();

        await context.PreparedVictims.Where(p => p.VersionId == 1 && p.Selection == "SH" && p.AgeGroup == (short)AgeGroup.From16To17 && p.Location == (short)OffenceLocation.Public).ExecuteUpdateAsync(set => set.SetProperty(p => p.Count, p => p.Count + 1));
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().ContainSingle().Which.Should().StartWith("Force returns, victims of SH (From16To17, Public), E23000032 2022/23 Q1, version 1: ");

        await context.PreparedVictims.ExecuteDeleteAsync();
        var renewal = new FigureRenewal(database.Contexts(), new SteppingClock());
        (await renewal.RenewAsync(CancellationToken.None)).Should().Equal(Collection.ForceReturns);
        (await renewal.RenewAsync(CancellationToken.None)).Should().BeEmpty();
        (await context.PreparedVictims.CountAsync()).Should().Be(cells);
        (await Published.VerifyAsync(database.Contexts())).Differences.Should().BeEmpty();
    }

    private static long[] Counted(Breakdown breakdown, IEnumerable<(int Part, long Count)> rows)
    {
        var parts = new long[breakdown.Parts().Count];
        foreach (var (part, count) in rows)
        {
            parts[part] += count;
        }

        return parts;
    }

    /// <summary>Every age and place of a few kinds of offence, each combination with a count of its own.</summary>
    private static ForceReturn Return(Quarter quarter, int version) => new()
    {
        Force = Kent.Code,
        Quarter = quarter,
        Version = version,
        AllRecordedCrime = 90_000,
        Coverage = [],
        RecordedOffences =
        [
            .. from kind in Kinds.Select((k, i) => (k.Code, k.Flags, Place: i))
               from age in Ages
               from place in Places
               select new RecordedOffenceRow(new RecordedOffence(OffenceCode.Parse(kind.Code), kind.Flags, new Victim(VictimSex.Female, age)), place, Count.Of(((kind.Place * 7) + ((int)age * 3) + (int)place + quarter.Number) % 11)),
        ],
        Outcomes = [],
        Suspects =
        [
            .. Enum.GetValues<VictimSex>().SelectMany(s => Enum.GetValues<Relationship>().Select(r => new SuspectRow("SH", s, Ages[((int)s + (int)r) % Ages.Length], r, Count.Of(3 + (int)s + (int)r), Count.Of((int)s), 2 + ((int)s * 10) + (int)r))),
        ],
    };
}
