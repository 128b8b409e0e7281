using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class SeverityTests
{
    [Fact]
    public void Mean_weighs_each_offence_by_its_count()
    {
        var severity = Severity.Mean([(100, 3), (500, 1)]);

        severity.MeanWeight.Should().Be(200);
        severity.CoveredShare.Should().Be(1);
    }

    [Fact]
    public void Offences_without_a_weight_leave_numerator_and_denominator_and_the_share_says_so()
    {
        var harassment = Offences.Get(OffenceCode.Parse("8L"));
        var coercion = Offences.Get(OffenceCode.Parse("8U"));

        var severity = Severity.Mean([(harassment.SeverityWeight, 90), (coercion.SeverityWeight, 10)]);

        severity.MeanWeight.Should().BeApproximately(36.1, 1e-9);
        severity.CoveredShare.Should().BeApproximately(0.9, 1e-12);
    }

    [Fact]
    public void Mean_is_missing_and_not_zero_when_no_offence_has_a_weight()
    {
        Severity.Mean([(null, 12)]).Should().Be(new Severity(null, 0));
        Severity.Mean([]).Should().Be(new Severity(null, null));
    }
}
