using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Threats;

public class VawgTotalTests
{
    [Fact]
    public void Uncertain_codes_are_out_unless_the_switch_is_on()
    {
        VawgTotal.Holds(Row.Of("105A")).Should().BeFalse();
        VawgTotal.Holds(Row.Of("105A"), includeUncertainCodes: true).Should().BeTrue();
    }

    [Fact]
    public void Likely_codes_are_in_and_legacy_codes_are_out_either_way()
    {
        VawgTotal.Holds(Row.Of("3B")).Should().BeTrue();
        VawgTotal.Holds(Row.Of("72"), includeUncertainCodes: true).Should().BeFalse();
    }

    [Theory]
    [InlineData(VictimSex.Female, AgeBand.From10To12, true)]
    [InlineData(VictimSex.Female, AgeBand.Unknown, true)]
    [InlineData(VictimSex.Female, AgeBand.Under10, false)]
    [InlineData(VictimSex.Male, AgeBand.From25To34, false)]
    [InlineData(VictimSex.Unknown, AgeBand.From25To34, false)]
    public void Victims_are_female_and_aged_10_and_over(VictimSex sex, AgeBand age, bool holds) =>
        VawgTotal.Holds(Row.Of("8L", sex: sex, age: age)).Should().Be(holds);

    [Theory]
    [InlineData("005/10")]
    [InlineData("088/05")]
    public void Sub_codes_count_as_their_parents_do(string code) => VawgTotal.Holds(Row.Of(code)).Should().BeTrue();

    [Fact]
    public void Row_in_a_theme_outside_the_codes_counts_in_the_theme_alone()
    {
        var row = Row.Of("35", FlagSet.HonourBasedAbuse);

        Themes.Find("HBA")!.Rule.Holds(row).Should().BeTrue();
        VawgTotal.Holds(row).Should().BeFalse();
    }

    [Fact]
    public void No_code_of_male_victims_is_in_the_total_even_with_the_switch_on() =>
        Offences.All.Where(o => o.VictimRule.StartsWith("male", StringComparison.Ordinal))
            .Should().HaveCountGreaterThan(5)
            .And.OnlyContain(o => !VawgTotal.HoldsCode(o.Code, true));
}
