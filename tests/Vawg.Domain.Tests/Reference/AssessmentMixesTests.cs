using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class AssessmentMixesTests
{
    [Fact]
    public void Rape_and_serious_sexual_offences_are_told_to_98_per_cent() =>
        AssessmentMixes.Of(2024, "RASSO").Sum(m => m.SharePercent).Should().Be(98);

    [Fact]
    public void Mix_covers_at_least_three_quarters_of_its_theme_and_never_more_than_all() =>
        AssessmentMixes.All.GroupBy(m => (m.Edition, m.Theme)).Select(g => g.Sum(m => m.SharePercent))
            .Should().HaveCount(3).And.OnlyContain(share => share >= 75 && share <= 100);

    [Fact]
    public void Edition_of_2023_prints_no_mix_that_covers_enough() => AssessmentMixes.All.Should().OnlyContain(m => m.Edition == 2024);

    [SkippableFact]
    public void Every_share_is_printed_on_its_line() =>
        AssessmentMixes.All.Should().OnlyContain(m => PublishedText.Line(m.Source, m.Line).Contains($"{m.SharePercent}%"));

    [Fact]
    public void Every_code_is_listed_and_belongs_to_its_theme() => AssessmentMixes.All
        .SelectMany(m => m.Offences.Select(code => (m.Theme, Code: code)))
        .Where(m => m.Theme != "ONLINE")
        .Should().OnlyContain(m => Offences.Find(m.Code) != null && Themes.Find(m.Theme)!.Rule.Offences.Contains(m.Code));

    [Fact]
    public void Online_part_is_the_codes_of_stalking_and_harassment() =>
        AssessmentMixes.Of(2024, "ONLINE").Should().ContainSingle().Which.Offences.Should().BeEquivalentTo(Themes.Find("SH")!.Rule.Offences);

    [Theory]
    [InlineData("RASSO", 1841.8)]
    [InlineData("CSAE", 1467.7)]
    [InlineData("ONLINE", 36.25)]
    public void Mean_weight_of_a_theme_follows_from_its_mix(string theme, double weight) =>
        Severity.Mean(AssessmentMixes.Of(2024, theme).Select(m => (m.MeanWeight, (long)m.SharePercent)))
            .MeanWeight.Should().BeApproximately(weight, 0.05);

    [Fact]
    public void Lightest_code_of_each_part_gives_rape_and_serious_sexual_offences_the_same_level() =>
        Severity.Mean(AssessmentMixes.Of(2024, "RASSO").Select(m => (m.Offences.Min(c => Offences.Get(c).SeverityWeight), (long)m.SharePercent)))
            .MeanWeight.Should().BeApproximately(1493.7, 0.05).And.BeGreaterThan(1000);
}
