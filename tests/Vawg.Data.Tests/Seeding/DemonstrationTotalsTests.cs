using System.Globalization;
using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationTotalsTests(DemonstrationFixture demonstration)
{
    private static readonly Period Year = DemonstrationFixture.LastYear;

    public static IEnumerable<object[]> PublishedTotals() =>
        DemonstrationFacts.CalibratedTotals.Select(t => new object[] { t.Selection.Text, t.Period.First.FinancialYear });

    [Theory]
    [MemberData(nameof(PublishedTotals))]
    public void National_count_is_exactly_the_published_one(string selection, int financialYear)
    {
        var total = DemonstrationFacts.CalibratedTotals.Single(t => t.Selection.Text == selection && t.Period == Period.FinancialYear(financialYear));
        var published = PublishedFigures.All.Where(f => f.Source == total.Source && f.Measure == total.PublishedMeasure && f.Period == total.PublishedPeriod);

        published.Select(f => f.Value).Should().Contain(total.Count.ToString("N0", CultureInfo.InvariantCulture));
        demonstration.National(total.Selection, total.Period).Should().Be(total.Count);
    }

    [Fact]
    public void Nine_published_counts_are_met() => DemonstrationFacts.CalibratedTotals.Select(t => t.Count).Should()
        .BeEquivalentTo([1_080_157L, 789_703, 436_196, 103_135, 400_213, 123_515, 41_540, 6_749, 2_905]);

    [Fact]
    public void Share_of_all_recorded_crime_is_just_under_a_fifth()
    {
        var allRecordedCrime = demonstration.Latest(Year).Sum(r => r.AllRecordedCrime!.Value);

        allRecordedCrime.Should().Be(DemonstrationFacts.AllRecordedCrime).And.Be(5_512_608);
        (100.0 * demonstration.National(OffenceSelection.Vawg, Year) / allRecordedCrime).Should().BeApproximately(19.59, 0.005);
    }

    [Theory]
    [InlineData("VAWG", "SH", 40)]
    [InlineData("VAWG", "GROUP:Public order offences", 20)]
    [InlineData("VAWG", "SUBGROUP:Violence with injury", 24)]
    [InlineData("RASSO", "SUBGROUP:Rape", 42)]
    [InlineData("RASSO", "OFFENCE:88E", 8)]
    [InlineData("SH", "DA", 51)]
    [InlineData("ONLINE", "DA", 39)]
    [InlineData("HBA", "SH", 23)]
    public void Part_of_a_theme_is_the_published_percentage(string whole, string part, int percent)
    {
        var (ofWhole, ofPart) = (DemonstrationFixture.Selection(whole), DemonstrationFixture.Selection(part));
        var both = demonstration.National(Year, o => ofWhole.Holds(o) && ofPart.Holds(o));

        (100.0 * both / demonstration.National(ofWhole, Year)).Should().BeApproximately(percent, 1);
    }

    [Fact]
    public void Honour_based_abuse_is_28_percent_girls_and_7_percent_forced_marriage()
    {
        var theme = DemonstrationFixture.Selection("HBA");
        var girls = demonstration.National(Year, o => theme.Holds(o) && o.Victim.Age.YoungestAge() is >= 10 and < 18);
        var forcedMarriage = demonstration.National(Year, o => theme.Holds(o) && o.Flags.HasFlag(FlagSet.ForcedMarriage));
        var mutilation = demonstration.National(Year, o => theme.Holds(o) && o.Flags.HasFlag(FlagSet.FemaleGenitalMutilation));

        (100.0 * girls / 2_905).Should().BeApproximately(28, 0.5);
        (100.0 * forcedMarriage / 2_905).Should().BeApproximately(7, 0.5);
        mutilation.Should().Be(51);
    }

    [Fact]
    public void Vawg_falls_in_the_lockdown_year_and_rises_in_every_other()
    {
        var years = Enumerable.Range(2018, 5).Select(y => demonstration.National(OffenceSelection.Vawg, Period.FinancialYear(y))).ToList();

        years[2].Should().BeLessThan(years[1]);
        new[] { years[0], years[1], years[3], years[4] }.Should().BeInAscendingOrder();
    }
}
