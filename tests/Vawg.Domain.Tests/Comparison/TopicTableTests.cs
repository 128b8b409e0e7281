using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Tests.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class TopicTableTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Force City = Forces.Find("City of London")!;
    private static readonly Force TransportPolice = Forces.Get(ForceCode.BritishTransportPolice);
    private static readonly Period Year = Period.FinancialYear(2022);

    [Fact]
    public void Forces_at_the_national_rate_are_similar_and_one_far_above_is_higher()
    {
        var table = Table("rasso", kentPerQuarter: 4_000);

        table.Row(Kent).Position.Should().Be(FunnelPosition.Higher998);
        table.Outliers.Select(r => r.Force.Name).Should().Equal("Kent");
        table.Rows.Should().HaveCount(43);
        table.Row(Kent).Rate.Known!.Value.Value.Should().BeApproximately(1000.0 * 16_000 / Kent.Mid2023!.FemalesAged10AndOver, 1e-9);
    }

    [Fact]
    public void Position_in_a_funnel_of_some_forces_is_told_about_their_own_centre()
    {
        var table = Table("rasso", kentPerQuarter: 4_000);

        table.Figure(Kent, table.FunnelWithin([Kent])).Position.Should().Be(FunnelPosition.Similar);
        table.FunnelWithin([City]).Should().BeNull();
    }

    [Fact]
    public void City_of_london_and_the_transport_police_have_counts_and_no_rate()
    {
        var table = Table("rasso");

        foreach (var force in new[] { City, TransportPolice })
        {
            var row = table.Row(force);
            row.Count.Known.Should().BePositive();
            row.Residents.Reason.Should().Be(MissingReason.NotApplicable);
            row.Rate.Reason.Should().Be(MissingReason.NotApplicable);
            row.Position.Should().BeNull();
        }
    }

    [Theory]
    [InlineData("sh", 2023, true)]
    [InlineData("sh", 2022, false)]
    [InlineData("rasso", 2023, false)]
    public void Change_is_not_told_across_a_series_break(string topic, int financialYear, bool isBroken)
    {
        var table = Table(topic, period: Period.FinancialYear(financialYear));

        table.IsChangeBroken.Should().Be(isBroken);
        table.Rows.Select(r => r.Change == null).Should().OnlyContain(b => b == isBroken);
        (table.National.Change is null).Should().Be(isBroken);
    }

    [Fact]
    public void Break_that_lies_in_the_year_before_is_no_break_once_both_years_follow_it()
    {
        var counts = Enumerable.Repeat((long?)20, 12).ToArray();
        var cube = Cubes.Of(Collection.ForceReturns, Topic("sh").Selection, new Quarter(2017, 1), (Kent.Code, counts));
        TopicTable Of(int year) => new(cube.SeenByAll(), ResidentCounts.ReferenceOnly, Topic("sh"), Period.FinancialYear(year));

        Of(2018).IsChangeBroken.Should().BeTrue("counting changed on 1 April 2018");
        Of(2019).IsChangeBroken.Should().BeFalse();
        Of(2019).Row(Kent).Change!.Direction.Should().Be(ChangeDirection.Similar);
    }

    [Fact]
    public void Change_of_the_nation_is_like_for_like_when_a_force_is_late()
    {
        var table = Table("rasso", kentLastQuarter: null);

        table.Row(Kent).Count.Should().Be(Count.NotSupplied);
        table.Row(Kent).Change.Should().BeNull();
        table.Row(Kent).Position.Should().BeNull();
        table.National.Counted.IncompleteForces.Should().Equal(Kent.Code);
        table.National.Change!.Percent.Should().Be(0, "the late quarter leaves both years");
        var whole = Forces.All.Where(f => f.Mid2023 is not null).Sum(f => f.Mid2023!.FemalesAged10AndOver);
        table.National.Residents.Value.Should().BeCloseTo(whole - (Kent.Mid2023!.FemalesAged10AndOver / 4), 1);
    }

    [Fact]
    public void Average_is_weighted_and_leaves_out_forces_without_a_rate()
    {
        var table = Table("rasso", kentPerQuarter: 4_000);
        var essex = Forces.Find("Essex")!;
        var expected = 1000.0 * (table.Row(Kent).Count.Value + table.Row(essex).Count.Value) / (Kent.Mid2023!.FemalesAged10AndOver + essex.Mid2023!.FemalesAged10AndOver);

        table.AverageOf([Kent, essex, City]).Known!.Value.Value.Should().BeApproximately(expected, 1e-9);
        table.AverageOf([City]).Reason.Should().Be(MissingReason.NotSupplied);
    }

    [Fact]
    public void Average_is_hidden_when_one_of_its_forces_is()
    {
        var table = Table("rasso", kentPerQuarter: 1);

        table.Row(Kent).Count.Reason.Should().Be(MissingReason.Suppressed);
        table.AverageOf(Forces.Territorial).Reason.Should().Be(MissingReason.Suppressed);
        table.Row(Kent).Rate.Reason.Should().Be(MissingReason.Suppressed);
        table.Row(Kent).Position.Should().BeNull();
        table.Row(Kent).Change.Should().BeNull();
    }

    [Fact]
    public void Rate_of_child_sexual_abuse_is_of_girls_aged_10_to_17()
    {
        var row = Table("csae").Row(Kent);

        row.Residents.Should().Be(Count.Of(Kent.Mid2023!.GirlsAged10To17));
        row.Rate.Known!.Value.Value.Should().BeApproximately(1000.0 * row.Count.Value / Kent.Mid2023.GirlsAged10To17, 1e-9);
    }

    private static Topic Topic(string slug) => Topics.Find(Collection.ForceReturns, slug)!;

    /// <summary>Twelve quarters of a topic from April 2021: every force at 2 a quarter for each 1,000 females, 8 in the City of London and beside the areas.</summary>
    private static TopicTable Table(string topic, long? kentPerQuarter = null, long? kentLastQuarter = 0, Period? period = null)
    {
        var forces = Forces.All.Select(f =>
        {
            var count = f.HasResidentRate ? f.Mid2023!.FemalesAged10AndOver / 500 : 8;
            var counts = Enumerable.Repeat((long?)(f == Kent ? kentPerQuarter ?? count : count), 12).ToArray();
            if (f == Kent && kentLastQuarter is null)
            {
                counts[Year.Last - new Quarter(2021, 1)] = null;
            }

            return (f.Code, counts);
        });
        var cube = Cubes.Of(Collection.ForceReturns, Topic(topic).Selection, new Quarter(2021, 1), forces.ToArray());
        return new TopicTable(cube.SeenByAll(), ResidentCounts.ReferenceOnly, Topic(topic), period ?? Year);
    }
}
