using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public partial class PublishedFiguresTests
{
    public static TheoryData<string, string, string, string> Shares => Rows(ShareCheck());

    public static TheoryData<string, string, string, string> Changes => Rows(ChangeCheck());

    [Fact]
    public void Vawg_per_day_comes_out_as_printed() =>
        (Counted("VAWG offences recorded") / Period.FinancialYear(2022).Days).Should().Be(Counted("VAWG per day"));

    [Fact]
    public void Increase_since_2018_19_comes_out_as_printed()
    {
        var change = ChangeTest.National(Counted("VAWG offences recorded"), Counted("VAWG offences 2018/19 (estimated)"));

        change.Percent.Should().BeApproximately(36.78, 0.005);
        Printed("increase since 2018/19").Should().Be("37%");
        change.Words.Should().Be("Higher than the year before");
    }

    [Theory]
    [InlineData("stalking and harassment offences", 40.38)]
    [InlineData("domestic abuse flagged VAWG offences", 37.05)]
    [InlineData("RASSO offences", 9.548)]
    public void Share_of_vawg_comes_out_as_printed(string measure, double percent) =>
        (100 * Proportions.Wilson(Counted(measure), Counted("VAWG offences recorded")).Value).Should().BeApproximately(percent, 0.005);

    [Theory]
    [MemberData(nameof(Shares))]
    public void Every_printed_share_follows_from_its_counts(string check, string measure, string value, string status)
    {
        var match = ShareCheck().Match(check);
        var percent = 100 * Proportions.Wilson(Whole(match, "part"), Whole(match, "whole")).Value;

        IsRoundedTo(percent, match.Groups["result"].Value).Should().BeTrue(measure);
        (status != "ok" || AgreesWithPrint(percent, value)).Should().BeTrue(measure);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_printed_change_follows_from_its_counts(string check, string measure, string value, string status)
    {
        var match = ChangeCheck().Match(check);
        var percent = ChangeTest.National(Whole(match, "now"), Whole(match, "before")).Percent!.Value;

        IsRoundedTo(percent, match.Groups["result"].Value).Should().BeTrue(measure);
        (status != "ok" || AgreesWithPrint(percent, value)).Should().BeTrue(measure);
    }

    [Fact]
    public void Rows_that_do_not_agree_are_kept_and_marked()
    {
        PublishedFigures.All.Should().HaveCountGreaterThan(50);
        PublishedFigures.All.Select(f => f.Status).Distinct()
            .Should().BeEquivalentTo("ok", "INCONSISTENT", "NOT COMPARABLE", "ROUGH", "CAUTION", "TYPO");
        Printed("share of all recorded crime").Should().Be("at least 20%", "print is never corrected, though the counts give 19.59%");
    }

    private static TheoryData<string, string, string, string> Rows(Regex pattern)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var figure in PublishedFigures.All.Where(f => pattern.IsMatch(f.Check)))
        {
            rows.Add(figure.Check, figure.Measure, figure.Value, figure.Status);
        }

        return rows;
    }

    private static string Printed(string measure) => PublishedFigures.All.First(f => f.Measure == measure).Value;

    private static long Counted(string measure) => long.Parse(Printed(measure), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static long Whole(Match match, string group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsRoundedTo(double value, string printed)
    {
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Math.Abs(value - double.Parse(printed, CultureInfo.InvariantCulture)) <= 0.5001 * Math.Pow(10, -decimals);
    }

    /// <summary>Whether what is printed is the percentage, rounded as it is printed, or a count.</summary>
    private static bool AgreesWithPrint(double percent, string printed) =>
        PrintedPercent().Match(printed) is not { Success: true } match || IsRoundedTo(percent, match.Groups["number"].Value);

    [GeneratedRegex(@"^100\*(?<part>\d+)/(?<whole>\d+) = (?<result>[\d.]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShareCheck();

    [GeneratedRegex(@"^100\*\((?<now>\d+)-(?<before>\d+)\)/\k<before> = (?<result>[\d.]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChangeCheck();

    [GeneratedRegex(@"(?<number>[\d.]+)%", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintedPercent();
}
