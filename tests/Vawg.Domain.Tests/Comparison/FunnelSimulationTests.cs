using FluentAssertions;
using MathNet.Numerics.Distributions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

/// <summary>How often forces trip the 99.8% limits by chance, and how often a true outlier is found, over 43 forces of the sizes of England and Wales.</summary>
public class FunnelSimulationTests
{
    private static readonly IReadOnlyList<long> Residents = Forces.Territorial.Select(f => f.Mid2023!.FemalesAged10AndOver).ToList();

    [Theory]
    [InlineData(0.5)]
    [InlineData(5)]
    public void Forces_that_vary_by_chance_alone_trip_the_outer_limits_at_0_1_to_0_4_per_cent(double per1000) =>
        TripShare(rounds: 1_200, random => Funnel.ForRates(Rates(random, per1000, between: 0)))
            .Should().BeInRange(0.001, 0.004);

    [Theory]
    [InlineData(5, 0.05)]
    [InlineData(5, 0.25)]
    [InlineData(50, 0.1)]
    public void Forces_that_vary_between_them_trip_the_outer_limits_at_0_1_to_0_4_per_cent(double per1000, double between) =>
        TripShare(rounds: 1_500, random => Funnel.ForRates(Rates(random, per1000, between)))
            .Should().BeInRange(0.001, 0.004);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    public void Proportions_trip_the_outer_limits_at_0_1_to_0_4_per_cent(double between) =>
        TripShare(rounds: 1_200, random => Funnel.ForProportions(Shares(random, share: 0.3, between)))
            .Should().BeInRange(0.001, 0.004);

    [Fact]
    public void Outlier_of_five_standard_deviations_between_forces_is_found_in_95_of_100()
    {
        const int rounds = 800;
        const double between = 0.1;
        var random = new Random(2005);
        var found = 0;
        for (var round = 0; round < rounds; round++)
        {
            var points = Rates(random, per1000: 20, between);
            var planted = random.Next(points.Count);
            var side = random.Next(2) == 0 ? 1 : -1;
            points[planted] = Draw(random, Residents[planted], Math.Sqrt(0.02) * (1 + (side * 5 * between / 2)));
            found += Outside(Funnel.ForRates(points).Placements[planted]) ? 1 : 0;
        }

        ((double)found / rounds).Should().BeGreaterThanOrEqualTo(0.95);
    }

    private static double TripShare(int rounds, Func<Random, FunnelResult> draw)
    {
        var random = new Random(1970);
        var trips = 0;
        for (var round = 0; round < rounds; round++)
        {
            trips += draw(random).Placements.Count(Outside);
        }

        return (double)trips / (rounds * Residents.Count);
    }

    private static bool Outside(FunnelPlacement placement) => placement.Position is FunnelPosition.Lower998 or FunnelPosition.Higher998;

    /// <summary>Rates whose square roots vary between forces by a standard deviation of half the given share, which is that share of the rate.</summary>
    private static List<FunnelPoint> Rates(Random random, double per1000, double between) =>
        Residents.Select(n => Draw(random, n, Math.Sqrt(per1000 / 1000) * (1 + (between / 2 * Normal.Sample(random, 0, 1))))).ToList();

    private static FunnelPoint Draw(Random random, long residents, double rootRate) =>
        new("force", Poisson.Sample(random, residents * rootRate * rootRate), residents);

    /// <summary>Two Poisson counts of a whole that is not fixed beforehand: given their sum, the first is binomial.</summary>
    private static List<FunnelPoint> Shares(Random random, double share, double between) =>
        Residents.Select(n =>
        {
            var root = Math.Sin(Math.Asin(Math.Sqrt(share)) + (between * Normal.Sample(random, 0, 1)));
            var part = Poisson.Sample(random, n * 0.001 * root * root);
            return new FunnelPoint("force", part, part + 1 + Poisson.Sample(random, n * 0.001 * (1 - (root * root))));
        }).ToList();
}
