using FluentAssertions;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Returns;

public class AgeBandsTests
{
    [Fact]
    public void Every_band_is_read_back_from_its_text()
    {
        foreach (var band in Enum.GetValues<AgeBand>())
        {
            AgeBands.TryParse($" {band.Text()} ", out var read).Should().BeTrue(band.Text());
            read.Should().Be(band);
        }
    }

    [Theory]
    [InlineData("16-18")]
    [InlineData("10-Dec")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_that_is_no_band_is_refused(string? text) => AgeBands.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Bands_follow_each_other_and_unknown_has_no_age()
    {
        var youngest = Enum.GetValues<AgeBand>().Where(b => b != AgeBand.Unknown).Select(b => b.YoungestAge()!.Value);

        youngest.Should().BeInAscendingOrder().And.StartWith(0);
        AgeBand.Unknown.YoungestAge().Should().BeNull();
    }

    [Theory]
    [InlineData("0-9", 9)]
    [InlineData("13-15", 15)]
    [InlineData("65-74", 74)]
    [InlineData("75+", null)]
    [InlineData("unknown", null)]
    public void Oldest_age_is_the_one_before_the_next_band(string text, int? oldest)
    {
        AgeBands.TryParse(text, out var band).Should().BeTrue();
        band.OldestAge().Should().Be(oldest);
    }
}
