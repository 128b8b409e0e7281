using FluentAssertions;
using Vawg.Domain.Returns.Screening;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class ScreeningRulesTests
{
    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = ScreeningRules.All.Select(r => r.Code).ToList();

        codes.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        codes.Should().OnlyContain(c => c.Length == 4 && "FROSMCQ".Contains(c[0]) && c[1] == '-');
    }

    [Theory]
    [InlineData("R-07", FindingSeverity.Fail, "FM or FGM must carry HBA")]
    [InlineData("R-03", FindingSeverity.Fail, "Count must be a whole number")]
    [InlineData("R-04", FindingSeverity.Fail, "Number written as text with a separator")]
    [InlineData("R-11", FindingSeverity.Fail, "The same combination twice")]
    [InlineData("M-05", FindingSeverity.Fail, "Trained posts must not exceed posts filled")]
    [InlineData("C-01", FindingSeverity.Fail, "Embedded needs evidence")]
    [InlineData("R-21", FindingSeverity.Warning, "Theme total differs from the same quarter a year before by z over 3")]
    [InlineData("Q-03", FindingSeverity.Warning, "Ethnicity known for under half of victims")]
    [InlineData("R-19", FindingSeverity.Warning, "A theme that peers report is at zero here")]
    [InlineData("F-02", FindingSeverity.Warning, "Formulas found; their saved values were used")]
    [InlineData("F-01", FindingSeverity.Fail, "The file can be read")]
    public void Code_stands_for_its_rule_for_ever(string code, FindingSeverity severity, string rule) =>
        ScreeningRules.Find(code).Should().Match<ScreeningRule>(r => r.Severity == severity && r.Rule == rule);

    [Fact]
    public void Every_rule_says_what_to_do() => ScreeningRules.All.Should().OnlyContain(r => r.Rule.Length > 0 && r.Remedy.EndsWith('.'));
}
