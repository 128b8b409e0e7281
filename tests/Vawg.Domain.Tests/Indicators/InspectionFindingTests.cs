using System.Globalization;
using FluentAssertions;
using Vawg.Domain.Indicators;
using Xunit;

namespace Vawg.Domain.Tests.Indicators;

public sealed class InspectionFindingTests
{
    [Theory]
    [InlineData("known-victim-sex", "missing from crime reports in between {0} and {1} percent")]
    [InlineData("known-victim-ethnicity", "had {0} percent of cases missing this data, and for one force {1} percent")]
    public void Share_known_is_what_the_inspection_prints_as_missing_taken_from_all(string indicator, string printed)
    {
        var found = InspectionFinding.Of(IndicatorList.Find(indicator)!)!;

        PublishedText.Line("hmicfrs-inspection-2021", found.Line).Should().Contain(string.Format(CultureInfo.InvariantCulture, printed, Math.Round(100 * (1 - found.Upper)), Math.Round(100 * (1 - found.Lower))));
    }

    [Fact]
    public void Most_characteristics_have_no_printed_finding() => InspectionFinding.Of(IndicatorList.Find("known-victim-age")!).Should().BeNull();
}
