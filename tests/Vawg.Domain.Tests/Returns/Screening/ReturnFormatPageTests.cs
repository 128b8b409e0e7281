using FluentAssertions;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class ReturnFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "return-format.md"));

    [Fact]
    public void Every_rule_stands_in_the_page_with_its_severity_and_words() =>
        ScreeningRules.All.Select(r => $"| {r.Code} | {r.Severity.ToString().ToLowerInvariant()} | {r.Rule} |").Should().OnlyContain(line => Page.Contains(line, StringComparison.Ordinal));

    [Fact]
    public void Every_sheet_and_column_stands_in_the_page_with_its_explanation()
    {
        foreach (var sheet in ReturnSheets.All)
        {
            Page.Should().Contain($"### `{sheet.Name}`").And.Contain(sheet.Explanation);
            sheet.Columns.Should().OnlyContain(c => Page.Contains($"| `{c.Name}` | {c.Explanation} |", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_word_that_a_column_allows_stands_in_the_page() =>
        ReturnSheets.All.SelectMany(s => s.Columns).SelectMany(c => c.Words).Concat(CoverageItems.Names).Distinct(StringComparer.Ordinal).Should().OnlyContain(word => Page.Contains(word, StringComparison.Ordinal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vawg.Dashboard.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
