using System.Globalization;
using FluentAssertions;
using Vawg.Dashboard.Commands;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.Threats;
using Vawg.Product.Tests.Returns;
using Xunit;

namespace Vawg.Product.Tests.Threats;

[Collection(ServedDashboardGroup.Name)]
public sealed class ScoresCommandTests(ServedDashboard served)
{
    [Fact]
    public async Task A_printed_edition_is_told_beside_what_its_document_names()
    {
        var (code, output, _) = await RunAsync("--edition", "2023");

        code.Should().Be(0);
        output.Should().Contain("Edition 2023, England and Wales: counts that the assessment prints").And.Contain("MoRiLE-style");
        foreach (var theme in Themes.Nine)
        {
            output.Should().Contain($" {theme.Name} ").And.MatchRegex($"(not )?named +{System.Text.RegularExpressions.Regex.Escape(theme.Name)}: \\S");
        }

        output.Should().MatchRegex(@"The 4 named themes are exactly the 4 highest in \d+\.\d% of the draws\.");
        output.Should().Contain("bounds only");
    }

    [Fact]
    public async Task As_csv_every_line_has_the_columns_of_the_heading()
    {
        var (code, output, _) = await RunAsync("--edition", "2022/23", "--csv");
        var (_, kent, _) = await RunAsync("--edition", "year ending March 2023", "--force", "kent", "--combine", "beside", "--csv");

        code.Should().Be(0);
        var lines = Lines(output);
        lines[0].Should().Be("edition,force_code,force,score_set,combining,theme,theme_name,rank,rank_5,rank_median,rank_95,top_five_share,score,lower,upper,impact,likelihood,organisation,risk,data_confidence,named");
        lines.Should().HaveCount(10);
        lines.Skip(1).Select(l => l.Replace("\"Honour-based abuse, forced marriage and FGM\"", "HBA", StringComparison.Ordinal).Split(',')).Should().OnlyContain(c => c.Length == 21 && c[0] == "year ending March 2023" && c[1] == "national" && c[20].Length == 0);
        Lines(kent).Skip(1).Should().OnlyContain(l => l.StartsWith("year ending March 2023,E23000032,Kent,2,beside,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_working_of_a_theme_ends_in_the_score_of_the_table()
    {
        var (_, table, _) = await RunAsync("--edition", "2022/23", "--csv");
        var (code, working, _) = await RunAsync("--edition", "2022/23", "--explain", "da");

        code.Should().Be(0);
        var score = double.Parse(Lines(table).Single(l => l.Contains(",DA,", StringComparison.Ordinal)).Split(',')[12], CultureInfo.InvariantCulture);
        working.Should().Contain("400,213 recorded in 12 months").And.MatchRegex($"Priority = .* = {ShownScores.Score(score)}");
    }

    [Fact]
    public async Task What_a_force_may_not_be_told_by_is_missing_and_named()
    {
        var (_, working, _) = await RunAsync("--edition", "2022/23", "--force", "kent", "--explain", "SEXWORK");

        working.Should().Contain("missing [c]").And.Contain("bounds only").And.NotContain("Mean severity weight");
    }

    [Theory]
    [InlineData("'spring' is not an edition", "--edition", "spring")]
    [InlineData("There is no score set 99. The newest is 2.", "--edition", "2024", "--set", "99")]
    [InlineData("Force returns holds no figures.", "--edition", "2022/23", "--collection", "returns")]
    [InlineData("Demonstration holds 2018/19 Q1 to 2022/23 Q4, and not all of the year ending March 2024.", "--edition", "2023/24")]
    public async Task Wrong_arguments_end_with_2_and_a_sentence(string words, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        code.Should().Be(2);
        errors.Should().Contain(words);
        output.Should().NotContain("5%-95%");
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandProcess.RunAsync(served.Dashboard.DataFolder, served.Dashboard.DataFolder, ["scores", .. arguments]);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
