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
    public void One_small_number_hides_the_family_of_the_year_from_the_general_reader_and_no_other()
    {
        var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 30).All("ORDER_BREACH_ARRESTED", "DVPO", Kent, 20).All("ORDER_BREACHED", "NMO", Kent, 60)
            .Set("ORDER_BREACH_ARRESTED", "DVPO", Kent, new Quarter(2022, 3), Count.Of(3));

        world.Table("breach-arrested-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed);
        world.Table("breaches-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed, "the whole would give the part away");
        world.Table("breaches-nmo", Reader.General).Row(Kent).Numerator.Should().Be(Count.Of(240));
        world.Table("breach-arrested-dvpo", Reader.General, Period.FinancialYear(2021)).Row(Kent).Numerator.Should().Be(Count.Of(80));
        world.Table("breach-arrested-dvpo", Reader.General, Period.YearEnding(new Quarter(2022, 1))).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed, "a quarter of it lies in the hidden year");
        world.Table("breach-arrested-dvpo", new Reader(Kent.Code, Audience.General)).Row(Kent).Numerator.Should().Be(Count.Of(63));
        world.Table("breach-arrested-dvpo").Row(Kent).Numerator.Should().Be(Count.Of(63));
    }

    [Fact]
    public void What_an_older_version_hid_stays_hidden() =>
        new MeasureWorld().All("ORDER_BREACHED", "DVPO", Kent, 30).Once("ORDER_BREACHED", "DVPO", Kent, new Quarter(2022, 3))
            .Table("breaches-dvpo", Reader.General).Row(Kent).Value.Reason.Should().Be(MissingReason.Suppressed);

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

    /// <summary>Whatever a hidden number is, the general reader sees the same: so nothing that is shown can tell it.</summary>
    [Fact]
    public void Nothing_that_the_general_reader_sees_depends_on_a_hidden_number() =>
        Gen.Select(Gen.Long[0, 400], Gen.Long[0, 400], Gen.Long[0, 400], Gen.Int[0, 7]).Sample((one, another, hidden, at) =>
        {
            IEnumerable<string> Shown(long value)
            {
                var world = new MeasureWorld().All("ORDER_BREACHED", "DVPO", Surrey, 5 + one).All("ORDER_BREACHED", "DVPO", Sussex, 5 + another).All("ORDER_BREACHED", "DVPO", Kent, 50)
                    .Set("ORDER_BREACHED", "DVPO", Kent, MeasureWorld.First + at, Count.Of(value)).Once("ORDER_BREACHED", "DVPO", Kent, MeasureWorld.First + at);
                var counts = world.SeenBy(Reader.General);
                var indicator = IndicatorList.Find("breaches-dvpo")!;
                for (var last = MeasureWorld.First + 3; last <= MeasureWorld.Last; last += 1)
                {
                    var table = new IndicatorTable(counts, indicator, Period.YearEnding(last));
                    yield return $"{table.National} {string.Join(' ', table.Rows.Select(r => r.Value))}";
                }

                foreach (var force in new Force?[] { null, Kent, Surrey })
                {
                    yield return string.Join(' ', new IndicatorTrend(counts, indicator, force, MeasureWorld.Last).Chart.Series.SelectMany(s => s.Points));
                }
            }

            Shown(hidden).Should().Equal(Shown(3));
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
}
