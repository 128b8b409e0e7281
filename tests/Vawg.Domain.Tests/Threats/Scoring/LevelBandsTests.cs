using FluentAssertions;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class LevelBandsTests
{
    [Theory]
    [InlineData(Criterion.Severity, 19.9, 0)]
    [InlineData(Criterion.Severity, 20, 1)]
    [InlineData(Criterion.Severity, 100, 2)]
    [InlineData(Criterion.Severity, 399, 2)]
    [InlineData(Criterion.Severity, 400, 3)]
    [InlineData(Criterion.Severity, 1_000, 4)]
    [InlineData(Criterion.Volume, 0, 0)]
    [InlineData(Criterion.Volume, 0.0001, 1)]
    [InlineData(Criterion.Volume, 0.1, 2)]
    [InlineData(Criterion.Volume, 1, 3)]
    [InlineData(Criterion.Volume, 5, 4)]
    [InlineData(Criterion.Trend, -3.01, 0)]
    [InlineData(Criterion.Trend, -3, 1)]
    [InlineData(Criterion.Trend, 3, 1)]
    [InlineData(Criterion.Trend, 3.01, 2)]
    [InlineData(Criterion.Trend, 10, 2)]
    [InlineData(Criterion.Trend, 25, 3)]
    [InlineData(Criterion.Trend, 25.01, 4)]
    [InlineData(Criterion.CapacityGap, 95, 0)]
    [InlineData(Criterion.CapacityGap, 94.9, 1)]
    [InlineData(Criterion.CapacityGap, 85, 1)]
    [InlineData(Criterion.CapacityGap, 75, 2)]
    [InlineData(Criterion.CapabilityGap, 60, 3)]
    [InlineData(Criterion.CapabilityGap, 59.9, 4)]
    public void Each_level_begins_where_the_method_says(Criterion criterion, double figure, int level) =>
        ScoreMethod.Default.Bands[criterion].LevelOf(figure).Should().Be(level);

    [Fact]
    public void What_is_not_a_number_has_no_level() =>
        FluentActions.Invoking(() => ScoreMethod.Default.Bands[Criterion.Volume].LevelOf(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_default_method_is_sound() => ScoreMethod.Default.Problems().Should().BeEmpty();

    [Fact]
    public void An_unsound_method_is_told_in_sentences()
    {
        var method = ScoreMethod.Default.WithWeights((c, w) => c is Criterion.CapacityGap or Criterion.CapabilityGap ? 0 : c == Criterion.Volume ? 6 : w) with
        {
            Points = [0, 3, 2, 4, 8],
            Lambda = -1,
            Bands = ScoreMethod.Default.Bands.ToDictionary(b => b.Key, b => b.Key == Criterion.Severity ? b.Value with { Edges = [20, 10, 400, 1_000] } : b.Value),
        };

        var problems = method.Problems();
        problems.Should().OnlyContain(p => p.Text.EndsWith('.'));
        problems.Select(p => (p.Field, p.Criterion)).Should().Equal(
            (MethodField.Weight, Criterion.Volume), (MethodField.Weight, Criterion.CapacityGap), (MethodField.Bands, Criterion.Severity), (MethodField.Points, null), (MethodField.Lambda, null));
    }
}
