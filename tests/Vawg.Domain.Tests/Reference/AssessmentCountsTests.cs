using System.Globalization;
using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class AssessmentCountsTests
{
    [Fact]
    public void Edition_counts_the_themes_for_which_a_count_is_printed_and_no_others()
    {
        AssessmentCounts.Of(2023).Select(c => c.Theme).Should().Equal("DA", "SH");
        AssessmentCounts.Of(2024).Select(c => c.Theme).Should().Equal("DA", "RASSO", "SH", "CSAE", "ONLINE", "MSHT", "SPIKING", "HBA");
        AssessmentCounts.All.Select(c => c.Theme).Should().BeSubsetOf(Themes.Nine.Select(t => t.Code));
    }

    [SkippableFact]
    public void Every_count_is_printed_on_its_line()
    {
        foreach (var count in AssessmentCounts.All)
        {
            PublishedText.Line(count.Source, count.Line).Should().Contain(Whole(count.Count), $"{count.Edition} {count.Theme}");
        }
    }

    [SkippableFact]
    public void Every_period_is_printed_on_its_line()
    {
        foreach (var count in AssessmentCounts.All)
        {
            var line = PublishedText.Line(count.Source, count.PeriodLine);

            line.Should().Contain(Month(count.From), $"{count.Edition} {count.Theme}").And.Contain(Month(count.To), $"{count.Edition} {count.Theme}");
        }
    }

    [SkippableFact]
    public void Every_remark_on_change_has_a_line_of_text() =>
        AssessmentCounts.All.Should().OnlyContain(c => PublishedText.Line(c.ChangeSource, c.ChangeLine).Trim() != "");

    [Fact]
    public void Every_count_agrees_with_the_figures_checked_against_print()
    {
        foreach (var count in AssessmentCounts.All)
        {
            PublishedFigures.All
                .Where(f => f.Source == count.Source && f.Line == count.Line.ToString(CultureInfo.InvariantCulture))
                .Select(f => long.TryParse(f.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : (long?)null)
                .Should().ContainSingle(value => value != null, $"{count.Edition} {count.Theme}").Which.Should().Be(count.Count);
        }
    }

    [Fact]
    public void Half_year_is_doubled_and_investigations_open_at_one_date_are_no_volume()
    {
        var half = AssessmentCounts.Of(2023).Single(c => c.Theme == "SH");
        half.InTwelveMonths.Should().Be(435_890);
        half.PeriodLabel.Should().Be("October 2021 to March 2022");
        half.Caution.Should().Contain("doubled");

        var investigations = AssessmentCounts.All.Should().ContainSingle(c => !c.IsForVolume).Which;
        investigations.Theme.Should().Be("MSHT");
        investigations.InTwelveMonths.Should().BeNull();
        investigations.PeriodLabel.Should().Be("December 2023");
    }

    [Fact]
    public void Months_are_those_of_the_period() => AssessmentCounts.All.Where(c => c.Months is not null)
        .Should().OnlyContain(c => c.From.AddMonths(c.Months!.Value) == c.To.AddDays(1));

    [Fact]
    public void No_change_over_exactly_one_year_is_printed_for_any_theme() =>
        AssessmentCounts.All.Should().OnlyContain(c => c.ChangePercent == null && c.ChangeNote.Length > 0);

    [Theory]
    [InlineData(2023, "DA", 5)]
    [InlineData(2023, "SH", 5)]
    [InlineData(2024, "RASSO", 1)]
    [InlineData(2024, "CSAE", 5)]
    [InlineData(2024, "ONLINE", 1)]
    [InlineData(2024, "ONLINE", 5)]
    [InlineData(2024, "SPIKING", 0.1)]
    [InlineData(2024, "HBA", 0.1)]
    public void Caution_names_the_count_at_which_the_level_would_be_another(int edition, string theme, double ratePer1000)
    {
        var count = AssessmentCounts.Of(edition).Single(c => c.Theme == theme);
        var nation = Forces.Territorial.Select(f => f.Mid2023!).Aggregate((a, b) => a + b);
        var residents = Themes.Find(theme)!.RateBase == RateBase.GirlsAged10To17 ? nation.GirlsAged10To17 : nation.FemalesAged10AndOver;

        var edge = (long)Math.Ceiling(ratePer1000 * residents / 1000 * count.Months!.Value / 12);

        count.Caution.Should().Contain(Whole(edge));
    }

    private static string Whole(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("MMM", CultureInfo.InvariantCulture);
}
