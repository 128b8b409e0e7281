using FluentAssertions;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Threats;

public class ThemeSupplyTests
{
    [Theory]
    [InlineData("DA", "DA")]
    [InlineData("ONLINE", "online")]
    [InlineData("RASSO", "RASSO")]
    [InlineData("SEXWORK", "SEXWORK")]
    [InlineData("HBA", "HBA;FM;FGM")]
    public void Theme_is_not_supplied_without_itself_or_all_its_flags(string theme, string absent) => IsSupplied(theme, Supply.No, absent).Should().BeFalse();

    [Theory]
    [InlineData("DA", "ONLINE")]
    [InlineData("HBA", "FM;FGM")]
    [InlineData("SPIKING", "FGM")]
    [InlineData("CSAE", "CSA;CSE")]
    [InlineData("RASSO", "")]
    public void Theme_that_can_be_told_by_code_or_by_another_flag_is_supplied(string theme, string absent) => IsSupplied(theme, Supply.No, absent).Should().BeTrue();

    [Fact]
    public void Supply_in_part_is_supply() => IsSupplied("DA", Supply.Part, "DA").Should().BeTrue();

    private static bool IsSupplied(string theme, Supply supply, string items) =>
        ThemeSupply.IsSupplied(Themes.Find(theme)!, items.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(i => new CoverageItem(i, supply, string.Empty)));
}
