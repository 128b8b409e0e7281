using FluentAssertions;
using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Indicators;

public sealed class DecisionLimitsTests
{
    [Theory]
    [InlineData("2023-04-04", 35)]
    [InlineData("2023-04-05", 28)]
    [InlineData("2014-03-08", 35)]
    [InlineData("2014-03-07", null)]
    public void Limit_on_a_day_is_the_last_that_began(string day, int? days) =>
        DecisionLimits.Default.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Days.Should().Be(days);

    [Fact]
    public void Limit_that_came_with_the_scheme_is_the_one_that_the_inspection_prints() =>
        PublishedText.Line("hmicfrs-inspection-2021", 1026).Should().Contain($"timeframe of {DecisionLimits.Default.All[0].Days} days");

    [Fact]
    public void Year_of_one_limit_says_so() =>
        DecisionLimits.Default.WordsOf(Period.FinancialYear(2022)).Should().Be("Time limit in the year ending March 2023: 35 days.");

    [Fact]
    public void Year_of_two_limits_names_both_and_says_that_the_share_is_of_both() =>
        DecisionLimits.Default.WordsOf(Period.FinancialYear(2023)).Should().Be("Time limit in the year ending March 2024: 35 days, 28 days from 5 April 2023. The shares of the period are of more than one limit.");

    [Fact]
    public void First_limit_that_begins_within_the_year_is_not_called_one_of_several()
    {
        DecisionLimits.TryParse("28 days from 5 April 2023", out var limits, out _).Should().BeTrue();

        limits.WordsOf(Period.FinancialYear(2023)).Should().Be("Time limit in the year ending March 2024: 28 days from 5 April 2023.");
        limits.WordsOf(Period.FinancialYear(2022)).Should().Be("No time limit was in force in the year ending March 2023.");
    }

    [Fact]
    public void Change_ends_the_series_of_shares_in_time_and_is_drawn_on_the_days()
    {
        DecisionLimits.Default.BreaksOf(Of("in-time-dvds-right-to-ask")).Should().ContainSingle().Which.Should().Match<SeriesBreak>(b => !b.IsEvent && b.From == new DateOnly(2023, 4, 5));
        DecisionLimits.Default.BreaksOf(Of("decide-days-dvds-right-to-know")).Should().ContainSingle().Which.IsEvent.Should().BeTrue();
    }

    [Fact]
    public void Other_schemes_and_figures_have_no_break()
    {
        DecisionLimits.Default.BreaksOf(Of("in-time-child-sex-offender")).Should().BeEmpty();
        DecisionLimits.Default.BreaksOf(Of("disclosed-dvds-right-to-ask")).Should().BeEmpty();
        IndicatorList.All.Count(DecisionLimits.IsTimed).Should().Be(4, "two routes, in time and in days");
    }

    [Fact]
    public void Fall_in_the_share_in_time_across_a_shorter_limit_is_no_signal()
    {
        var measure = MeasureDefinitions.Find("DISCLOSURE_IN_TIME")!;
        var quarters = Enumerable.Range(0, 16).Select(i => new Quarter(2020, 1) + i).ToList();
        var values = quarters.Select((q, i) => (q, (MeasureValue?)Share(q.FirstDay < new DateOnly(2023, 4, 5) ? 80 + (i % 2) : 60 + (i % 2)))).ToList();

        new MeasureTrend(measure, values).Movement.Kind.Should().NotBe(MovementKind.Worse);
        DecisionLimits.TryParse("35 days from 8 March 2014", out var unchanged, out _).Should().BeTrue();
        new MeasureTrend(measure, values, unchanged).Movement.Kind.Should().Be(MovementKind.Worse, "the same fall under one limit is one");
    }

    [Fact]
    public void What_is_written_reads_back_as_it_was()
    {
        DecisionLimits.TryParse(" 35 days from 8 March 2014;28 Days from 5 April 2023; ", out var limits, out var problem).Should().BeTrue(problem);

        limits.ToString().Should().Be(DecisionLimits.DefaultText);
    }

    [Theory]
    [InlineData("", "Give at least one limit")]
    [InlineData("28", "is not a limit. Write each as")]
    [InlineData("0 days from 5 April 2023", "1 to 365 days, not 0")]
    [InlineData("999999999 days from 5 April 2023", "1 to 365 days, not 999999999")]
    [InlineData("28 days from 31 April 2023", "There is no day 31 April 2023")]
    [InlineData("28 days from 5 April 2023; 35 days from 8 March 2014", "8 March 2014 does not come after 5 April 2023")]
    [InlineData("28 days from 5 April 2023; 28 days from 5 April 2024", "28 days as before")]
    public void What_cannot_be_a_limit_is_refused_in_words(string text, string says)
    {
        DecisionLimits.TryParse(text, out _, out var problem).Should().BeFalse();

        problem.Should().Contain(says);
    }

    private static MeasureValue Share(long inTime) => new(inTime / 100.0, inTime, 100);

    private static Indicator Of(string slug) => IndicatorList.Find(slug) ?? throw new ArgumentException($"There is no indicator {slug}.", nameof(slug));
}
