using CsCheck;
using FluentAssertions;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Domain.Tests.Periods;

public class QuarterTests
{
    private static readonly Gen<Quarter> Quarters = Gen.Int[Quarter.FirstYear + 1, Quarter.LastYear - 1]
        .SelectMany(year => Gen.Int[1, 4].Select(number => new Quarter(year, number)));

    [Theory]
    [InlineData("2022/23 Q1")]
    [InlineData("2022-23 Q1")]
    [InlineData("Q1 2022/23")]
    [InlineData("2022-23-q1")]
    [InlineData("  2022/23   q1 ")]
    public void Written_forms_of_april_to_june_2022_are_read(string text)
    {
        Quarter.TryParse(text, out var quarter).Should().BeTrue();
        quarter.Should().Be(new Quarter(2022, 1));
    }

    [Theory]
    [InlineData("2022/24 Q1")]
    [InlineData("2022/23 Q5")]
    [InlineData("2022/23 Q0")]
    [InlineData("2022/23")]
    [InlineData("1989/90 Q1")]
    [InlineData("22/23 Q1")]
    [InlineData("")]
    [InlineData(null)]
    public void Years_that_do_not_follow_and_quarters_that_are_none_are_refused(string? text) =>
        Quarter.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2022/23", "1", true)]
    [InlineData("2022/23", "Q1", true)]
    [InlineData("2022-23", "q1", true)]
    [InlineData("2022/24", "1", false)]
    [InlineData("2022/23", "5", false)]
    [InlineData("2022", "1", false)]
    public void Two_columns_of_a_published_table_are_read(string year, string number, bool isRead)
    {
        Quarter.TryParse(year, number, out var quarter).Should().Be(isRead);
        quarter.Should().Be(isRead ? new Quarter(2022, 1) : default);
    }

    [Fact]
    public void Century_turns_in_the_year_pair()
    {
        Quarter.TryParse("1999/00 Q4", out var quarter).Should().BeTrue();
        quarter.LastDay.Should().Be(new DateOnly(2000, 3, 31));
    }

    [Fact]
    public void Label_names_the_months()
    {
        new Quarter(2022, 1).Label.Should().Be("Q1 2022/23 (April to June 2022)");
        new Quarter(2022, 4).Label.Should().Be("Q4 2022/23 (January to March 2023)");
    }

    [Fact]
    public void Every_written_form_is_read_back() =>
        Quarters.Sample(quarter =>
        {
            foreach (var text in new[] { quarter.Code, quarter.ShortLabel, quarter.Slug })
            {
                Quarter.TryParse(text, out var read).Should().BeTrue(text);
                read.Should().Be(quarter);
            }
        });

    [Fact]
    public void Adding_and_taking_away_quarters_are_inverse_and_keep_the_order() =>
        Gen.Select(Quarters, Gen.Int[1, 3]).Sample((quarter, step) =>
        {
            var later = quarter + step;
            (later - step).Should().Be(quarter);
            (later - quarter).Should().Be(step);
            (later > quarter).Should().BeTrue();
            later.FirstDay.Should().Be(quarter.FirstDay.AddMonths(3 * step));
        });

    [Fact]
    public void Every_day_lies_in_the_quarter_that_contains_it() =>
        Gen.Int[0, 36_000].Select(days => new DateOnly(1991, 1, 1).AddDays(days)).Sample(day =>
        {
            var quarter = Quarter.Containing(day);
            day.Should().BeOnOrAfter(quarter.FirstDay).And.BeOnOrBefore(quarter.LastDay);
        });

    [Theory]
    [InlineData(1989, 1)]
    [InlineData(2100, 1)]
    [InlineData(2022, 0)]
    [InlineData(2022, 5)]
    public void Quarters_outside_the_calendar_are_refused(int year, int number) =>
        FluentActions.Invoking(() => new Quarter(year, number)).Should().Throw<ArgumentOutOfRangeException>();
}
