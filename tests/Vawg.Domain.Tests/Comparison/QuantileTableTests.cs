using FluentAssertions;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

/// <summary>Standard printed tables: NIST/SEMATECH e-Handbook 1.3.6.7, for the library that supplies the quantiles.</summary>
public class QuantileTableTests
{
    [Theory]
    [InlineData(4, 9.488)]
    [InlineData(9, 16.919)]
    [InlineData(41, 56.942)]
    [InlineData(42, 58.124)]
    public void Chi_square_95th_percentile_is_the_one_of_the_printed_table(int degreesOfFreedom, double printed) =>
        ChiSquared.InvCDF(degreesOfFreedom, 0.95).Should().BeApproximately(printed, 5e-4);

    [Theory]
    [InlineData(4, 0.975, 2.776)]
    [InlineData(4, 0.999, 7.173)]
    [InlineData(42, 0.975, 2.018)]
    [InlineData(42, 0.999, 3.296)]
    public void Student_t_quantile_is_the_one_of_the_printed_table(int degreesOfFreedom, double probability, double printed) =>
        StudentT.InvCDF(0, 1, degreesOfFreedom, probability).Should().BeApproximately(printed, 5e-4);
}
