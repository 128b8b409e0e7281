using FluentAssertions;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Domain.Tests.Periods;

public class PeriodTests
{
    [Theory]
    [InlineData("year ending March 2023")]
    [InlineData("Year Ending Mar 2023")]
    [InlineData("YE March 2023")]
    [InlineData("year-ending-march-2023")]
    [InlineData("2022/23")]
    [InlineData("2022-23")]
    public void Written_forms_of_the_financial_year_2022_23_are_read(string text)
    {
        Period.TryParse(text, out var period).Should().BeTrue();
        period.Should().Be(Period.FinancialYear(2022));
        period.Label.Should().Be("year ending March 2023");
    }

    [Fact]
    public void Year_ending_december_2024_ends_with_the_third_quarter()
    {
        Period.TryParse("year ending December 2024", out var period).Should().BeTrue();
        period.First.Should().Be(new Quarter(2023, 4));
        period.Last.Should().Be(new Quarter(2024, 3));
    }

    [Fact]
    public void Quarter_is_read_as_a_period_of_one()
    {
        Period.TryParse("2022/23 Q1", out var period).Should().BeTrue();
        period.IsYear.Should().BeFalse();
        period.Label.Should().Be("Q1 2022/23 (April to June 2022)");
    }

    [Theory]
    [InlineData("2022/24")]
    [InlineData("year ending May 2023")]
    [InlineData("year ending March 1850")]
    [InlineData("year ending March")]
    [InlineData("2022")]
    [InlineData(null)]
    public void Years_that_are_not_published_are_refused(string? text) => Period.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(2019, 366)]
    [InlineData(2022, 365)]
    [InlineData(2023, 366)]
    public void Financial_year_with_a_leap_day_has_366_days(int year, int days) => Period.FinancialYear(year).Days.Should().Be(days);

    [Fact]
    public void Year_before_has_the_same_length_and_ends_a_year_earlier()
    {
        Period.FinancialYear(2022).YearBefore().Should().Be(Period.FinancialYear(2021));
        Period.Of(new Quarter(2022, 2)).YearBefore().Should().Be(Period.Of(new Quarter(2021, 2)));
    }

    [Fact]
    public void Year_holds_its_four_quarters_in_order() =>
        Period.FinancialYear(2022).Quarters.Select(q => q.Code)
            .Should().Equal("2022/23 Q1", "2022/23 Q2", "2022/23 Q3", "2022/23 Q4");

    [Fact]
    public void Address_form_is_read_back()
    {
        foreach (var period in new[] { Period.FinancialYear(2022), Period.YearEnding(new Quarter(2024, 2)), Period.Of(new Quarter(2022, 3)) })
        {
            Period.TryParse(period.Slug, out var read).Should().BeTrue(period.Slug);
            read.Should().Be(period);
        }
    }
}
