using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Domain.Tests.Victims;

public class BreakdownViewTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Force Surrey = Forces.Find("Surrey")!;
    private static readonly Force Sussex = Forces.Find("Sussex")!;
    private static readonly OffenceSelection Harassment = Of("SH");
    private static readonly OffenceSelection Stalking = Of("STALKING");

    [Fact]
    public void Row_with_a_part_of_one_to_four_is_hidden_whole_and_other_tables_of_the_theme_are_told()
    {
        var world = new VictimWorld()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 3, 0, 10)
            .Set(Kent, Harassment, Breakdown.Location, 200, 33, 0, 0, 0)
            .Set(Surrey, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 5, 0, 10)
            .Publish();

        world.Row(Kent, Harassment).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment, Breakdown.Location).Parts.Should().Equal(200, 33, 0, 0, 0);
        world.Row(Surrey, Harassment).Parts.Should().Equal(40, 30, 60, 90, 5, 0, 10);
        world.Row(Kent, Harassment, reader: VictimWorld.Permitted).Parts.Should().Equal(40, 30, 60, 90, 3, 0, 10);
        world.Row(Kent, Harassment, reader: new Reader(Kent.Code, Audience.General)).Parts.Should().Equal(40, 30, 60, 90, 3, 0, 10);
    }

    [Fact]
    public void What_was_small_in_any_version_stays_hidden()
    {
        var world = new VictimWorld()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 3, 0, 10).Publish()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 8, 0, 10).Publish();

        world.Row(Kent, Harassment).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment, reader: VictimWorld.Permitted).Parts.Should().Equal(40, 30, 60, 90, 8, 0, 10);
    }

    [Fact]
    public void Rows_of_the_most_sensitive_themes_and_of_hidden_ones_are_told_to_nobody_else()
    {
        var world = new VictimWorld()
            .Set(Kent, Of("SEXWORK"), Breakdown.VictimAge, 0, 0, 40, 40, 40, 0, 0)
            .Set(Kent, Of("SPIKING"), Breakdown.VictimAge, 0, 0, 12, 0, 0, 0, 0)
            .Publish();

        world.Row(Kent, Of("SEXWORK")).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Of("SPIKING")).Reason.Should().Be(MissingReason.Suppressed, "its quarters are of three");
        world.Row(Kent, Of("SPIKING"), reader: VictimWorld.Permitted).Whole.Should().Be(Count.Of(12));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(30, false)]
    public void Row_that_holds_a_hidden_row_is_hidden_too_where_few_others_stand_beside_a_part_of_it(long others, bool isHidden)
    {
        var world = new VictimWorld()
            .Set(Kent, Stalking, Breakdown.VictimAge, 4, 0, 60, 90, 30, 0, 0)
            .Set(Kent, Harassment, Breakdown.VictimAge, 4 + others, 0, 160, 190, 130, 0, 0)
            .Publish();

        world.Row(Kent, Stalking).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment).IsMissing.Should().Be(isHidden);
    }

    [Fact]
    public void Nation_is_the_sum_of_the_rows_that_are_told_and_says_so()
    {
        var world = new VictimWorld()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 3, 0, 10)
            .Set(Surrey, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 5, 0, 10)
            .Set(Sussex, Harassment, Breakdown.VictimAge, 10, 10, 10, 10, 10, 10, 10)
            .Publish();

        var nation = world.SeenBy(Reader.General).National(Breakdown.VictimAge, Harassment, VictimWorld.Year);
        nation.Row.Parts.Should().Equal(50, 40, 70, 100, 15, 10, 20);
        nation.Words.Should().Be("2 of 43 forces; 40 not supplied, 1 suppressed");
        world.SeenBy(new Reader(Kent.Code, Audience.General)).National(Breakdown.VictimAge, Harassment, VictimWorld.Year).Row.Parts.Should().Equal(nation.Row.Parts);
        world.SeenBy(VictimWorld.Permitted).National(Breakdown.VictimAge, Harassment, VictimWorld.Year).Row.Parts.Should().Equal(90, 70, 130, 190, 18, 10, 30);
    }

    [Fact]
    public void Nation_is_suppressed_where_more_forces_are_hidden_than_told()
    {
        var world = new VictimWorld()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 3, 0, 10)
            .Set(Surrey, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 2, 0, 10)
            .Set(Sussex, Harassment, Breakdown.VictimAge, 10, 10, 10, 10, 10, 10, 10)
            .Publish();

        world.SeenBy(Reader.General).National(Breakdown.VictimAge, Harassment, VictimWorld.Year).Row.Reason.Should().Be(MissingReason.Suppressed);
    }

    [Fact]
    public void Reader_of_one_force_is_told_no_other() =>
        new VictimWorld().Set(Surrey, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 5, 0, 10).Publish()
            .Row(Surrey, Harassment, reader: new Reader(Kent.Code, Audience.General)).Reason.Should().Be(MissingReason.NotSupplied);

    [Fact]
    public void Theme_without_suspects_has_none_beside_others_and_is_not_supplied_without_any()
    {
        var world = new VictimWorld()
            .Set(Kent, Harassment, Breakdown.VictimAge, 40, 40, 40, 40, 40, 0, 0).Set(Kent, Of("DA"), Breakdown.SuspectSex, 90, 20, 10)
            .Set(Surrey, Harassment, Breakdown.VictimAge, 40, 40, 40, 40, 40, 0, 0)
            .Publish();

        world.Row(Kent, Harassment, Breakdown.SuspectSex).Parts.Should().Equal(0, 0, 0);
        world.Row(Surrey, Harassment, Breakdown.SuspectSex).Reason.Should().Be(MissingReason.NotSupplied);
    }

    [Fact]
    public void Suspects_are_told_of_themes_alone() => new VictimWorld()
        .Set(Kent, OffenceSelection.Vawg, Breakdown.VictimAge, 40, 40, 40, 40, 40, 0, 0).Set(Kent, Of("DA"), Breakdown.SuspectSex, 90, 20, 10)
        .Publish()
        .Row(Kent, OffenceSelection.Vawg, Breakdown.SuspectSex).Reason.Should().Be(MissingReason.NotSupplied, "no return counts suspects of the VAWG total");

    [Fact]
    public void Shares_are_of_those_of_whom_something_is_known()
    {
        var row = new BreakdownRow([30, 10, 20, 20, 20, 0, 900], null);

        KnownShare.Girls.Of(row).Known!.Value.Value.Should().Be(0.4);
        KnownShare.Girls.Of(BreakdownRow.Missing(MissingReason.Suppressed)).Reason.Should().Be(MissingReason.Suppressed);
    }

    /// <summary>A hidden part may be another and another beside it make up for it, and all that the general reader is told of every theme and force stays as it was.</summary>
    [Fact]
    public void Nothing_that_is_told_differs_with_what_is_hidden_and_nothing_told_is_small()
    {
        var parts = Gen.OneOf(Gen.Const(0L), Gen.Long[1, 60]).Array[7];
        var more = Gen.Long[9, 60].Array[7];
        Gen.Select(parts, parts, more, more, Gen.Int[1, 4], Gen.Int[1, 4]).Sample((one, two, beside, others, small, otherwise) =>
        {
            VictimWorld World(long hidden) => new VictimWorld()
                .Set(Kent, Stalking, Breakdown.VictimAge, [hidden, 100 - hidden, .. one[2..]])
                .Set(Kent, Harassment, Breakdown.VictimAge, [4 + beside[0], 100 + beside[1], .. one[2..].Zip(beside[2..], (o, b) => o + b)])
                .Set(Surrey, Stalking, Breakdown.VictimAge, two)
                .Set(Surrey, Harassment, Breakdown.VictimAge, [.. two.Zip(others, (t, o) => t + o)])
                .Publish()
                .Set(Surrey, Stalking, Breakdown.VictimAge, one)
                .Set(Surrey, Harassment, Breakdown.VictimAge, [.. one.Zip(others, (t, o) => t + o)])
                .Publish();
            IReadOnlyList<IReadOnlyList<long>> Told(long hidden)
            {
                var view = World(hidden).SeenBy(Reader.General);
                var rows = new[] { Stalking, Harassment }.SelectMany(s => new[] { Kent, Surrey }.Select(f => view.Row(Breakdown.VictimAge, s, f.Code, VictimWorld.Year)).Append(view.National(Breakdown.VictimAge, s, VictimWorld.Year).Row)).ToList();
                rows[0].IsMissing.Should().BeTrue();
                return [.. rows.Select(r => r.Parts ?? [])];
            }

            Told(small).Should().BeEquivalentTo(Told(otherwise), o => o.WithStrictOrdering());
            Told(small).SelectMany(r => r).Should().NotContain(p => p > 0 && p < 5);
        }, iter: 100);
    }

    [Fact]
    public void Hate_strands_are_told_of_no_single_force_and_of_the_nation_once()
    {
        var world = new VictimWorld();
        foreach (var force in Forces.Territorial.Take(12))
        {
            world.Set(force, Harassment, Breakdown.VictimAge, 40, 40, 40, 40, 40, 0, 0);
        }

        var race = HateStrand.All[0];
        world.Publish(hate: 6);
        world.SeenBy(Reader.General).NationalHate(race, VictimWorld.Year).Should().Be((Count.Of(12 * 24), 12));
        world.SeenBy(Reader.General).Hate(race, Forces.Territorial[0].Code, VictimWorld.Year).Reason.Should().Be(MissingReason.Suppressed);
        world.SeenBy(VictimWorld.Permitted).Hate(race, Forces.Territorial[0].Code, VictimWorld.Year).Should().Be(Count.Of(24));
        world.SeenBy(Reader.General).NationalHate(HateStrand.All[1], VictimWorld.Year).Count.Reason.Should().Be(MissingReason.NotSupplied);

        world.Set(Forces.Territorial[12], Harassment, Breakdown.VictimAge, 40, 40, 40, 40, 40, 0, 0).Publish(hate: 2);
        world.SeenBy(Reader.General).NationalHate(race, VictimWorld.Year).Count.Reason.Should().Be(MissingReason.Suppressed, "the difference would be the count of one force");
        world.SeenBy(VictimWorld.Permitted).NationalHate(race, VictimWorld.Year).Count.Should().Be(Count.Of((12 * 24) + 8));
    }

    [Fact]
    public void Every_opening_of_what_is_hidden_is_noticed()
    {
        var world = new VictimWorld().Set(Kent, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 3, 0, 10).Set(Surrey, Harassment, Breakdown.VictimAge, 40, 30, 60, 90, 5, 0, 10).Publish();

        world.SeenBy(VictimWorld.Permitted).OpensSmallCells(Harassment, Kent.Code, VictimWorld.Year).Should().BeTrue();
        world.SeenBy(VictimWorld.Permitted).OpensSmallCells(Harassment, null, VictimWorld.Year).Should().BeTrue();
        world.SeenBy(VictimWorld.Permitted).OpensSmallCells(Harassment, Surrey.Code, VictimWorld.Year).Should().BeFalse();
        world.SeenBy(new Reader(Kent.Code, Audience.General)).OpensSmallCells(Harassment, Kent.Code, VictimWorld.Year).Should().BeTrue();
        world.SeenBy(Reader.General).OpensSmallCells(Harassment, null, VictimWorld.Year).Should().BeFalse();
    }

    private static OffenceSelection Of(string theme) => OffenceSelection.OfTheme(Themes.Find(theme)!);
}
