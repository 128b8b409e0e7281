using CsCheck;
using FluentAssertions;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Indicators;

public class MeasureViewTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Force Surrey = Forces.Find("Surrey")!;
    private static readonly Force Sussex = Forces.Find("Sussex")!;

    [Fact]
    public void Year_of_a_flow_is_the_sum_of_its_quarters_and_of_a_stock_its_newest()
    {
        var world = new MeasureWorld();
        foreach (var (quarter, i) in MeasureWorld.Year.Quarters.Select((q, i) => (q, i)))
        {
            world.Set("ORDER_GRANTED", "DVPO", Kent, quarter, Count.Of(10 + i)).Set("ORDER_IN_FORCE", "DVPO", Kent, quarter, Count.Of(100 + i));
        }

        world.Table("granted-dvpo").Row(Kent).Numerator.Should().Be(Count.Of(46));
        world.Table("in-force-dvpo").Row(Kent).Numerator.Should().Be(Count.Of(103));
    }

    [Fact]
    public void Distinct_people_of_several_quarters_are_never_added()
    {
        var table = new MeasureWorld().All("VICTIMS", string.Empty, Kent, 1_000).All("VICTIMS_REPEAT", string.Empty, Kent, 250).Table("repeat-victims");

        table.Period.Should().Be(Period.Of(MeasureWorld.Year.Last));
        table.Row(Kent).Denominator.Should().Be(Count.Of(1_000));
        table.Row(Kent).Value.Known!.Value.Value.Should().Be(0.25);
    }

    [Fact]
    public void Measure_that_is_returned_twice_a_year_is_whole_with_two_quarters()
    {
        var world = new MeasureWorld()
            .Set("SCHOOLS_ENGAGED", string.Empty, Kent, new Quarter(2022, 2), Count.Of(40))
            .Set("SCHOOLS_ENGAGED", string.Empty, Kent, new Quarter(2022, 4), Count.Of(44))
            .Set("SCHOOLS_ENGAGED", string.Empty, Surrey, new Quarter(2022, 2), Count.Of(40));

        world.Table("schools").Row(Kent).Numerator.Should().Be(Count.Of(84));
        world.Table("schools").Row(Surrey).Numerator.Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void Breakdown_without_a_row_is_zero_beside_others_of_the_measure_and_not_supplied_without_any()
    {
        var world = new MeasureWorld().All("ARRESTS", "DA", Kent, 500);

        world.Table("arrests-count-sh").Row(Kent).Numerator.Should().Be(Count.Zero);
        world.Table("arrests-count-sh").Row(Surrey).Numerator.Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void Year_with_a_quarter_missing_is_missing_and_its_reason_is_kept()
    {
        var world = new MeasureWorld().All("ORDER_GRANTED", "DAPO", Kent, 10).Set("ORDER_GRANTED", "DAPO", Kent, new Quarter(2022, 2), Count.Missing(MissingReason.NotApplicable));

        world.Table("granted-dapo").Row(Kent).Value.Reason.Should().Be(MissingReason.NotApplicable);
    }

    [Fact]
    public void Small_quarters_are_hidden_from_the_general_reader_and_their_year_is_told()
    {
        var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 30).All("ORDER_BREACH_ARRESTED", "DVPO", Kent, 3);

        Quarters(world, "breach-arrested-dvpo", Reader.General).Should().OnlyContain(v => v.Reason == MissingReason.Suppressed);
        world.Table("breach-arrested-dvpo", Reader.General).Row(Kent).Numerator.Should().Be(Count.Of(12));
        Quarters(world, "breaches-dvpo", Reader.General).Should().OnlyContain(v => v.Known != null, "thirty breaches tell nothing of three arrests");
        world.Table("breach-arrested-dvpo", Reader.General, Period.YearEnding(new Quarter(2022, 1))).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed, "beside the financial year it would tell a quarter");
        Quarters(world, "breach-arrested-dvpo", new Reader(Kent.Code, Audience.General)).Should().OnlyContain(v => v.Known != null);
        Quarters(world, "breach-arrested-dvpo", MeasureWorld.Open).Should().OnlyContain(v => v.Known != null);
    }

    [Fact]
    public void Whole_that_leaves_a_small_part_no_room_is_hidden_with_it()
    {
        var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 7).All("ORDER_BREACH_ARRESTED", "DVPO", Kent, 3);

        Quarters(world, "breaches-dvpo", Reader.General).Should().OnlyContain(v => v.Reason == MissingReason.Suppressed);
        world.Table("breaches-dvpo", Reader.General).Row(Kent).Numerator.Should().Be(Count.Of(28));
    }

    [Fact]
    public void Parts_that_add_up_are_all_told_or_none()
    {
        var world = new MeasureWorld().All("ORDER_APPLIED", "DVPO", Kent, 40).All("ORDER_GRANTED", "DVPO", Kent, 36).All("ORDER_REFUSED", "DVPO", Kent, 1);

        world.Table("granted-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed, "four refusals would follow from what was applied for and granted");
        world.Table("in-force-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.NotSupplied);
    }

    [Fact]
    public void Year_is_hidden_when_a_small_quarter_comes_after_quarters_that_were_told()
    {
        var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 30).Set("ORDER_BREACHED", "DVPO", Kent, new Quarter(2022, 3), Count.Of(2));

        world.Table("breaches-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed);
        world.Table("breaches-dvpo", Reader.General, Period.FinancialYear(2021)).Row(Kent).Numerator.Should().Be(Count.Of(120));
    }

    [Fact]
    public void Year_after_quarters_under_ten_is_told_as_a_year_alone_so_that_a_small_quarter_does_not_hide_it()
    {
        var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 30).Set("ORDER_BREACHED", "DVPO", Kent, new Quarter(2021, 2), Count.Of(8)).Set("ORDER_BREACHED", "DVPO", Kent, new Quarter(2022, 3), Count.Of(2));

        Quarters(world, "breaches-dvpo", Reader.General).Should().OnlyContain(v => v.Reason == MissingReason.Suppressed);
        world.Table("breaches-dvpo", Reader.General).Row(Kent).Numerator.Should().Be(Count.Of(92));
    }

    [Fact]
    public void What_an_older_version_hid_stays_hidden() =>
        Quarters(new MeasureWorld().First("ORDER_BREACHED", "DVPO", Kent, new Quarter(2022, 3), 2).All("ORDER_BREACHED", "DVPO", Kent, 30), "breaches-dvpo", Reader.General)
            .Should().OnlyContain(v => v.Reason == MissingReason.Suppressed);

    [Fact]
    public void Posts_and_courses_are_shown_however_few() =>
        new MeasureWorld().All("SPECIALIST_ESTABLISHED", "SOLO", Kent, 4).All("SPECIALIST_IN_POST", "SOLO", Kent, 3)
            .Table("filled-solo", Reader.General).Row(Kent).Value.Known!.Value.Value.Should().Be(0.75);

    [Fact]
    public void Orders_on_forced_marriage_and_reviews_of_homicides_are_shown_of_no_single_force()
    {
        var world = new MeasureWorld().All("ORDER_GRANTED", "FMPO", Kent, 60).All("HOMICIDE_REVIEWS", string.Empty, Kent, 7);

        world.Table("granted-fmpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed);
        world.Table("homicide-reviews", Reader.General).National.Value.Reason.Should().Be(MissingReason.Suppressed);
        world.Table("homicide-reviews").National.Numerator.Should().Be(Count.Of(28));
    }

    [Fact]
    public void Reader_of_one_force_is_shown_no_other()
    {
        var table = new MeasureWorld().All("ARRESTS", "DA", Kent, 500).All("ARRESTS", "DA", Surrey, 400).Table("arrests-count-da", new Reader(Kent.Code, Audience.General));

        table.Rows.Select(r => r.Force.Name).Should().Equal("Kent");
        table.Row(Surrey).Value.Reason.Should().Be(MissingReason.NotSupplied);
        table.National.Numerator.Should().Be(Count.Of(3_600));
    }

    /// <summary>Five more in one hidden quarter and five fewer in another: the general reader sees the same, so nothing that is shown can tell either.</summary>
    [Fact]
    public void Hidden_quarters_could_be_five_more_or_fewer_without_anything_shown_being_different() =>
        Gen.Select(Gen.Long[1, 4], Gen.Long[5, 400], Gen.Long[5, 400], Gen.Int[1, 3]).Sample((small, other, another, at) =>
        {
            IEnumerable<string> Shown(long moved)
            {
                var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Surrey, other).All("ORDER_BREACHED", "DVPO", Sussex, another).All("ORDER_BREACHED", "DVPO", Kent, 50)
                    .Set("ORDER_BREACHED", "DVPO", Kent, MeasureWorld.Year.First, Count.Of(small))
                    .Set("ORDER_BREACHED", "DVPO", Kent, MeasureWorld.Year.First, Count.Of(small + moved))
                    .Set("ORDER_BREACHED", "DVPO", Kent, MeasureWorld.Year.First + at, Count.Of(50 - moved));
                var counts = world.SeenBy(Reader.General);
                var indicator = IndicatorList.Find("breaches-dvpo")!;
                for (var last = MeasureWorld.Start + 3; last <= MeasureWorld.Last; last += 1)
                {
                    var table = new IndicatorTable(counts, indicator, Period.YearEnding(last));
                    yield return $"{table.National} {string.Join(' ', table.Rows.Select(r => r.Value))}";
                }

                foreach (var force in new Force?[] { null, Kent, Surrey })
                {
                    yield return string.Join(' ', new IndicatorTrend(counts, indicator, force, MeasureWorld.Last).Chart.Series.SelectMany(s => s.Points));
                }
            }

            Shown(5).Should().Equal(Shown(0));
        }, iter: 200);

    [Fact]
    public void Middle_force_stands_for_the_nation_where_days_cannot_be_added()
    {
        var world = new MeasureWorld();
        foreach (var (force, days) in new[] { (Kent, 10L), (Surrey, 20L), (Sussex, 90L) })
        {
            world.All("CONDUCT_MEDIAN_DAYS", "officer", force, days);
        }

        world.Table("conduct-days-officer").National.Value.Known!.Value.Value.Should().Be(20);
        world.Table("conduct-days-officer").National.Words.Should().Be("3 of 43 forces; 40 not supplied");
    }

    private static IEnumerable<Measured> Quarters(MeasureWorld world, string slug, Reader reader) =>
        MeasureWorld.Year.Quarters.Select(q => world.Table(slug, reader, Period.Of(q)).Row(Kent).Value);
}
