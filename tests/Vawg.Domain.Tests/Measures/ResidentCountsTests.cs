using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class ResidentCountsTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly ResidentCounts Imported = new(new Dictionary<(ForceCode, int), long> { [(Kent.Code, 2022)] = 1_580_000 });

    [Theory]
    [InlineData("year ending March 2023", 2022)]
    [InlineData("year ending June 2023", 2023)]
    [InlineData("year ending September 2022", 2022)]
    [InlineData("year ending December 2022", 2022)]
    [InlineData("2022/23 Q4", 2022)]
    public void Year_is_the_one_whose_30_june_lies_in_the_twelve_months(string text, int year)
    {
        var period = Read(text);

        ResidentCounts.YearOf(period).Should().Be(year);
        var twelveMonths = Period.YearEnding(period.Last);
        new DateOnly(year, 6, 30).Should().BeOnOrAfter(twelveMonths.First.FirstDay).And.BeOnOrBefore(twelveMonths.Last.LastDay);
        ResidentCounts.Source(RateBase.AllResidents, period).Should().Be($"ONS mid-{year} population");
        ResidentCounts.Source(RateBase.GirlsAged10To17, period).Should().Be("ONS mid-2023 population");
    }

    [Fact]
    public void All_residents_are_those_of_the_year_and_not_supplied_when_it_was_not_imported()
    {
        Imported.Of(Kent, RateBase.AllResidents, Read("2022/23")).Should().Be(Count.Of(1_580_000));
        Imported.Of(Kent, RateBase.AllResidents, Read("2021/22")).Should().Be(Count.NotSupplied);
        ResidentCounts.ReferenceOnly.Of(Kent, RateBase.AllResidents, Read("2022/23")).Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void Females_and_girls_are_those_of_mid_2023_whatever_the_year()
    {
        ResidentCounts.ReferenceOnly.Of(Kent, RateBase.FemalesAged10AndOver, Read("2018/19")).Should().Be(Count.Of(Kent.Mid2023!.FemalesAged10AndOver));
        ResidentCounts.ReferenceOnly.Of(Kent, RateBase.GirlsAged10To17, Read("2018/19")).Should().Be(Count.Of(Kent.Mid2023.GirlsAged10To17));
    }

    [Fact]
    public void City_of_london_has_no_rate_of_its_own_and_counts_in_the_nation()
    {
        var city = Forces.Find("City of London")!;

        Imported.Of(city, RateBase.FemalesAged10AndOver, Read("2022/23")).Reason.Should().Be(MissingReason.NotApplicable);
        Imported.Anyone(city, RateBase.FemalesAged10AndOver, Read("2022/23")).Should().Be(Count.Of(city.Mid2023!.FemalesAged10AndOver));
        Imported.Anyone(Forces.Get(ForceCode.BritishTransportPolice), RateBase.FemalesAged10AndOver, Read("2022/23")).Reason.Should().Be(MissingReason.NotApplicable);
    }

    private static Period Read(string text) => Period.TryParse(text, out var period) ? period : throw new FormatException(text);
}
