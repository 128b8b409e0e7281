using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public partial class StyleSheetTests
{
    [Theory]
    [InlineData("tokens.css")]
    [InlineData("charts.css")]
    [InlineData("site.css")]
    public void No_text_on_screen_is_smaller_than_12_px(string name)
    {
        var pixels = Size().Matches(OnScreen(RepositoryFile.Style(name)))
            .Select(m => double.Parse("0" + m.Groups["number"].Value, CultureInfo.InvariantCulture) * (m.Groups["unit"].Value == "rem" ? 16 : 1));

        pixels.Should().NotBeEmpty().And.OnlyContain(px => px >= 12);
    }

    [Fact]
    public void Marking_is_written_by_the_page_and_never_by_a_sheet() =>
        RepositoryFile.Style("site.css").Should().NotContain("OFFICIAL");

    [Fact]
    public void Every_token_in_use_has_a_value()
    {
        var values = Value().Matches(RepositoryFile.Style("tokens.css")).Select(m => m.Groups["name"].Value);

        Use().Matches(RepositoryFile.Style("site.css") + RepositoryFile.Style("charts.css")).Select(m => m.Groups["name"].Value).Should().BeSubsetOf(values);
    }

    [Fact]
    public void Sheets_hold_none_of_what_the_design_avoids() =>
        (RepositoryFile.Style("site.css") + RepositoryFile.Style("charts.css")).Should().NotContainAny("gradient", "ellipsis", "uppercase", "blur(");

    private static string OnScreen(string sheet) => sheet.Split("/* ---- Print", StringSplitOptions.None)[0];

    [GeneratedRegex("(?:font-size|--t-[\\w-]+):\\s*(?<number>[0-9.]+)(?<unit>px|rem)", RegexOptions.None, 1000)]
    private static partial Regex Size();

    [GeneratedRegex("(?<name>--[\\w-]+):", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex("var\\((?<name>--[\\w-]+)\\)", RegexOptions.None, 1000)]
    private static partial Regex Use();
}
