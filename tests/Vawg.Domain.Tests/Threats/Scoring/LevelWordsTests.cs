using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public sealed class LevelWordsTests
{
    [Theory]
    [InlineData(Criterion.Severity, "Mean severity weight 150, over the 99% of offences that have one (100 to under 400 is level 2)")]
    [InlineData(Criterion.Volume, "3.61 per 1,000: 100,000 recorded in 12 months, 27,729,263 females aged 10 and over (1 to under 5 is level 3)")]
    [InlineData(Criterion.Trend, "+5.3% on the year before: 100,000 after 95,000 (over 3% to 10% is level 2)")]
    [InlineData(Criterion.CapacityGap, "80.0% of specialist posts filled: 160 of 200 (75% to under 85% is level 2)")]
    [InlineData(Criterion.CapabilityGap, "95.0% of filled posts trained: 152 of 160 (95% and over is level 0)")]
    public void A_measured_level_names_its_figure_the_counts_behind_it_and_its_band(Criterion criterion, string words) =>
        Words(Scored.Inputs("DA") with { Posts = new SpecialistPosts(200, 160, 152) }, criterion).Should().Be(words);

    [Fact]
    public void A_change_that_is_usual_is_told_as_none() =>
        Words(Scored.Inputs("DA", 100_000, 99_990, phi: 5), Criterion.Trend).Should().StartWith("No change beyond what is usual: 100,000 after 99,990");

    [Fact]
    public void A_missing_level_says_why()
    {
        Words(Scored.Inputs("DA").Missing(), Criterion.Volume).Should().Be("[x] not supplied");
        Words(Scored.Inputs("DA") with { Recorded = Count.Missing(MissingReason.Suppressed) }, Criterion.Volume).Should().Be("[c] suppressed, so the level is too");
        Words(Scored.Inputs("DA", before: null) with { TrendAbsent = MissingReason.NotApplicable }, Criterion.Trend).Should().StartWith("[z] recording rules changed");
    }

    [Fact]
    public void An_assessed_level_says_its_reason()
    {
        var assessed = Scored.Set.LevelOf("DA", Criterion.Physical, null)!;

        Words(Scored.Inputs("DA"), Criterion.Physical).Should().Be(assessed.Reason).And.NotBeEmpty();
    }

    private static string Words(ThemeInputs inputs, Criterion criterion)
    {
        var line = Scored.Scorer().Rank([inputs]).Of(inputs.Theme).Score.Parts.SelectMany(p => p.Criteria).Single(c => c.Criterion == criterion);
        return LevelWords.Of(line, inputs, Scored.Set.Method);
    }
}
