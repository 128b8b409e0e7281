using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class OffencesTests
{
    [Fact]
    public void Codes_4_1_and_4_10_are_different_offences()
    {
        var manslaughter = OffenceCode.Parse("4.1");
        var corporate = OffenceCode.Parse("4.10");

        manslaughter.Should().NotBe(corporate);
        Offences.Get(manslaughter).Description.Should().Be("Manslaughter");
        Offences.Get(corporate).Description.Should().Be("Corporate manslaughter");
    }

    [Fact]
    public void Codes_are_listed_once() => Offences.All.Select(o => o.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Sub_code_stands_in_the_vawg_total_where_its_parent_stands() =>
        Offences.All.Where(o => o.Parent is not null).Should().HaveCount(4)
            .And.OnlyContain(o => o.InVawgTotal == Offences.Get(o.Parent!.Value).InVawgTotal);

    [Theory]
    [InlineData("17A")]
    [InlineData("17B")]
    [InlineData("19F")]
    [InlineData("19G")]
    [InlineData("19H")]
    [InlineData("19K")]
    public void Codes_of_male_victims_are_outside_the_vawg_total(string code) =>
        Offences.Get(OffenceCode.Parse(code)).InVawgTotal.Should().Be(VawgTotalMembership.No);

    [Fact]
    public void Coercive_control_has_no_severity_weight_and_rape_has()
    {
        Offences.Get(OffenceCode.Parse("8U")).SeverityWeight.Should().BeNull();
        Offences.Get(OffenceCode.Parse("19C")).SeverityWeight.Should().Be(2952.9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8L;8M")]
    [InlineData("12345678901234567")]
    [InlineData("4,1")]
    public void Text_that_cannot_be_a_code_is_refused(string text) => OffenceCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Code_that_is_not_listed_is_not_found() => Offences.Find(OffenceCode.Parse("4.11")).Should().BeNull();
}
