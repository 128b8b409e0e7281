using CsCheck;
using FluentAssertions;
using MathNet.Numerics.Distributions;
using Vawg.Domain.Comparison;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class FunnelTests
{
    /// <summary>Printed cumulative Poisson table at mean 10: 0.0005, 0.0028, 0.0103, 0.0293 for 1 to 4; 0.9730, 0.9857 at 16, 17; 0.9984, 0.9993 at 20, 21.</summary>
    [Fact]
    public void Limits_of_rates_are_the_quantiles_of_the_printed_poisson_table()
    {
        var funnel = Funnel.ForRates(Alike(10, 1_000, 6));

        funnel.LimitsAt(1_000).Should().Be(new FunnelLimits(2, 4, 17, 21));
        funnel.IsOverdispersed.Should().BeFalse();
        funnel.LimitsInWords.Should().Contain("exact Poisson quantiles");
    }

    /// <summary>Printed cumulative binomial table at 20 trials of one half: 0.0002, 0.0013 for 2, 3; 0.0207, 0.0577 for 5, 6.</summary>
    [Fact]
    public void Limits_of_proportions_are_the_quantiles_of_the_printed_binomial_table()
    {
        var limits = Funnel.ForProportions(Alike(10, 20, 6)).LimitsAt(20);

        limits.Should().Be(new FunnelLimits(3 / 20d, 6 / 20d, 14 / 20d, 17 / 20d));
    }

    [Fact]
    public void Limits_of_rates_leave_out_no_more_than_their_tails_at_any_size() =>
        Gen.Double[0.5, 200_000].Sample(mean =>
        {
            var limits = Funnel.ForRates(Alike((long)Math.Ceiling(mean), 1_000_000, 1), per: 1_000_000).LimitsAt(1_000_000);
            var poisson = new Poisson(Math.Ceiling(mean));
            poisson.CumulativeDistribution(limits.Lower998 - 1).Should().BeLessThan(0.001);
            poisson.CumulativeDistribution(limits.Lower998).Should().BeGreaterThanOrEqualTo(0.001);
            (1 - poisson.CumulativeDistribution(limits.Upper95)).Should().BeLessThan(0.025);
            (1 - poisson.CumulativeDistribution(limits.Upper95 - 1)).Should().BeGreaterThanOrEqualTo(0.025);
        }, iter: 200);

    [Fact]
    public void Limits_hold_the_centre_and_lie_in_order() =>
        Points.Sample(points =>
        {
            foreach (var funnel in new[] { Funnel.ForRates(points), Funnel.ForProportions(points) })
            {
                foreach (var denominator in points.Take(5).Select(p => p.Denominator).Append(1).Append(400_000))
                {
                    var limits = funnel.LimitsAt(denominator);
                    limits.Lower998.Should().BeLessThanOrEqualTo(limits.Lower95);
                    limits.Lower95.Should().BeLessThanOrEqualTo(funnel.Centre + 1e-9);
                    limits.Upper95.Should().BeLessThanOrEqualTo(limits.Upper998);
                    limits.Lower998.Should().BeGreaterThanOrEqualTo(0);
                    (limits.Upper998 >= funnel.Centre - 1e-9 || denominator == 1).Should().BeTrue();
                }
            }
        }, iter: 25);

    [Fact]
    public void Limits_draw_in_as_the_denominator_grows() =>
        Points.Sample(points =>
        {
            var funnel = Funnel.ForRates(points);
            Width(funnel.LimitsAt(4_000_000)).Should().BeLessThan(Width(funnel.LimitsAt(40_000)));
        }, iter: 25);

    [Fact]
    public void Position_is_the_one_that_the_drawn_limits_show() =>
        Points.Sample(points =>
        {
            foreach (var funnel in new[] { Funnel.ForRates(points), Funnel.ForProportions(points) })
            {
                foreach (var placement in funnel.Placements)
                {
                    var limits = funnel.LimitsAt(placement.Point.Denominator);
                    var slack = 1e-9 * Math.Max(1, placement.Value);
                    var drawn = placement.Value switch
                    {
                        var v when v < limits.Lower998 - slack => FunnelPosition.Lower998,
                        var v when v > limits.Upper998 + slack => FunnelPosition.Higher998,
                        var v when v < limits.Lower95 - slack => FunnelPosition.Lower95,
                        var v when v > limits.Upper95 + slack => FunnelPosition.Higher95,
                        _ => FunnelPosition.Similar,
                    };
                    placement.Position.Should().Be(drawn);
                }
            }
        }, iter: 25);

    [Fact]
    public void Centre_is_the_total_over_the_total()
    {
        var funnel = Funnel.ForRates([new("a", 10, 1_000), new("b", 90, 4_000)]);

        funnel.Centre.Should().Be(20);
        funnel.PointCount.Should().Be(2);
        funnel.Placements[0].Value.Should().Be(10);
    }

    [Fact]
    public void Fewer_than_five_forces_get_no_allowance_for_variation_and_the_words_say_so()
    {
        var funnel = Funnel.ForRates([new("a", 100, 10_000), new("b", 900, 10_000), new("c", 10, 10_000), new("d", 400, 10_000)]);

        funnel.IsOverdispersed.Should().BeFalse();
        funnel.Phi.Should().BeNull();
        funnel.LimitsInWords.Should().Contain("Fewer than 5 forces");
    }

    /// <summary>With equal denominators the DerSimonian-Laird variance is s squared (N phi / (N - 1) - 1), s = 1 / (2 sqrt(n)).</summary>
    [Fact]
    public void Variance_between_forces_is_that_of_dersimonian_and_laird()
    {
        const long residents = 250_000;
        var points = Enumerable.Range(0, 20).Select(i => new FunnelPoint($"{i}", 2_000 + (100 * i), residents)).ToList();

        var funnel = Funnel.ForRates(points);

        var centre = Math.Sqrt(points.Average(p => p.Numerator) / residents);
        var z = points.Select(p => (Math.Sqrt((double)p.Numerator / residents) - centre) * 2 * Math.Sqrt(residents)).ToList();
        var phi = WinsorisedVariation.MeanSquare(z) / WinsorisedVariation.InControl(20);
        funnel.Phi.Should().BeApproximately(phi, 1e-9);
        funnel.TauSquared.Should().BeApproximately(((20 * phi / 19) - 1) / (4d * residents), 1e-12);
        funnel.LimitsInWords.Should().Contain("widened").And.Contain("19 degrees of freedom");
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => Funnel.ForRates([new("a", 1, 0)])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Funnel.ForRates([new("a", -1, 10)])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Funnel.ForProportions([new("a", 11, 10)])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Funnel.ForRates([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Funnel.ForRates([new("a", 1, 10)]).LimitsAt(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Funnel_of_nothing_recorded_has_every_force_similar()
    {
        Funnel.ForRates(Alike(0, 1_000, 8)).Placements.Should().OnlyContain(p => p.Position == FunnelPosition.Similar);
        Funnel.ForProportions(Alike(20, 20, 8)).Placements.Should().OnlyContain(p => p.Position == FunnelPosition.Similar);
    }

    [Theory]
    [InlineData(FunnelPosition.Lower998, "Lower than comparable forces (99.8%)", "▼")]
    [InlineData(FunnelPosition.Lower95, "Lower than comparable forces (95%)", "▽")]
    [InlineData(FunnelPosition.Similar, "Similar to comparable forces", "")]
    [InlineData(FunnelPosition.Higher95, "Higher than comparable forces (95%)", "△")]
    [InlineData(FunnelPosition.Higher998, "Higher than comparable forces (99.8%)", "▲")]
    public void Position_is_told_in_words_with_its_level_and_by_a_mark(FunnelPosition position, string words, string mark)
    {
        position.Words().Should().Be(words);
        position.Mark().Should().Be(mark);
        position.Words("forces in Wales").Should().Contain("forces in Wales");
    }

    private static List<FunnelPoint> Alike(long numerator, long denominator, int forces) =>
        Enumerable.Range(0, forces).Select(i => new FunnelPoint($"{i}", numerator, denominator)).ToList();

    private static double Width(FunnelLimits limits) => limits.Upper998 - limits.Lower998;

    /// <summary>Forces of any size about one rate, from alike to far apart.</summary>
    private static Gen<List<FunnelPoint>> Points =>
        Gen.Select(Gen.Double[0.001, 0.3], Gen.Double[0, 0.5]).SelectMany((share, spread) =>
            Gen.Select(Gen.Long[500, 300_000], Gen.Double[-1, 1])
                .Select((size, shift) => new FunnelPoint("force", 1 + (long)(size * share * (1 + (spread * shift))), size))
                .List[3, 43]);
}
