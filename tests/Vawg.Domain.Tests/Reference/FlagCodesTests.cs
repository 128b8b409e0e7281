using CsCheck;
using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class FlagCodesTests
{
    [Fact]
    public void Every_set_of_flags_is_read_back_from_its_text() =>
        Gen.Int[0, (1 << 17) - 1].Select(bits => (FlagSet)bits).Sample(flags =>
        {
            FlagCodes.TryParse(flags.Text(), out var read, out _).Should().BeTrue();
            read.Should().Be(flags);
        });

    [Fact]
    public void Flags_are_read_in_any_order_and_case_and_nothing_is_no_flag()
    {
        FlagCodes.TryParse(" online ; DA;", out var flags, out _).Should().BeTrue();
        flags.Should().Be(FlagSet.DomesticAbuse | FlagSet.Online);
        FlagCodes.TryParse(null, out var none, out _).Should().BeTrue();
        none.Should().Be(FlagSet.None);
    }

    [Fact]
    public void Unknown_flag_is_refused_and_named()
    {
        FlagCodes.TryParse("DA;SPOOKY", out _, out var unknown).Should().BeFalse();
        unknown.Should().Be("SPOOKY");
    }

    [Fact]
    public void Repeat_domestic_abuse_is_not_read_as_domestic_abuse()
    {
        FlagCodes.TryParse("DA_REPEAT", out var flags, out _).Should().BeTrue();
        flags.Should().Be(FlagSet.RepeatDomesticAbuse);
    }

    [Fact]
    public void Every_flag_has_one_code()
    {
        FlagCodes.All.Select(f => f.Code).Should().OnlyHaveUniqueItems();
        FlagCodes.All.Select(f => f.Flag).Should().BeEquivalentTo(Enum.GetValues<FlagSet>().Where(f => f != FlagSet.None));
    }
}
