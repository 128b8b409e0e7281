using FluentAssertions;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Indicators;

public class IndicatorListTests
{
    [Fact]
    public void Every_value_that_a_return_may_hold_of_a_measure_has_its_place_on_a_page() =>
        MeasureCells.All.Except(IndicatorList.All.SelectMany(i => i.Cells)).Should().BeEmpty("what is returned and shown nowhere is returned for nothing");

    [Fact]
    public void Every_value_that_a_page_asks_for_is_one_that_a_return_may_hold() =>
        IndicatorList.All.SelectMany(i => i.Cells).Except(MeasureCells.All).Should().BeEmpty();

    [Fact]
    public void Sixty_measures_are_told() => IndicatorList.All.SelectMany(i => i.Cells).Select(c => c.Measure).Distinct().Should().HaveCount(60);

    [Fact]
    public void Share_of_another_measure_is_of_the_one_that_the_reference_list_names()
    {
        var shares = IndicatorList.All.Where(i => i.Kind == IndicatorKind.Share && i.Numerator.Cells.Count == 1 && MeasureDefinitions.Find(i.Numerator.Cells[0].Definition.Denominator) is not null);

        shares.Should().NotBeEmpty();
        shares.Should().OnlyContain(i => i.Denominator!.Cells[0].Measure == i.Numerator.Cells[0].Definition.Denominator);
    }

    [Fact]
    public void Indicator_is_found_by_its_address_and_leads_back_to_its_table()
    {
        foreach (var indicator in IndicatorList.All)
        {
            IndicatorList.Find(indicator.Slug).Should().BeSameAs(indicator);
            IndicatorList.GridOf(indicator)!.Indicators.Should().Contain(indicator);
            IndicatorList.LimitationsOf(indicator).Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("outcome-15-16-closed-da", OutcomeKind.FifteenAndSixteen, OutcomeBasis.Closed, "DA")]
    [InlineData("outcome-16-recorded-vawg", OutcomeKind.Sixteen, OutcomeBasis.Recorded, "VAWG")]
    [InlineData("outcome-open-recorded-rape", OutcomeKind.NotYetAssigned, OutcomeBasis.Recorded, "SUBGROUP:Rape")]
    public void Share_of_outcomes_is_found_by_its_address(string slug, OutcomeKind kind, OutcomeBasis basis, string selection)
    {
        var part = IndicatorList.Find(slug)!.Numerator.Outcomes!;

        (part.Kind, part.Basis, part.Selection.Text).Should().Be((kind, basis, selection));
        IndicatorList.Find(slug)!.Slug.Should().Be(slug);
        IndicatorList.PageOf(IndicatorList.Find(slug)!).Should().Be(IndicatorPage.Outcomes);
    }

    [Theory]
    [InlineData("outcome-open-closed-da")]
    [InlineData("outcome-16-closed-nothing")]
    [InlineData("nothing")]
    [InlineData("")]
    public void What_is_no_indicator_is_not_found(string slug) => IndicatorList.Find(slug).Should().BeNull();

    /// <summary>hmicfrs-inspection-2021 line 1030: 6,405 of 12,192 (52 percent) and 7,034 of 18,131 (39 percent).</summary>
    [SkippableTheory]
    [InlineData("disclosed-dvds-right-to-know", 6_405, 12_192, 52.5, "6,405 disclosures (52 percent")]
    [InlineData("disclosed-dvds-right-to-ask", 7_034, 18_131, 38.8, "7,034 disclosures (39 percent")]
    public void Disclosure_rates_come_out_of_the_published_counts(string slug, long disclosed, long applications, double percent, string printed)
    {
        PublishedText.Line("hmicfrs-inspection-2021", 1030).Should().Contain(printed);

        PercentOf(slug, disclosed, applications).Should().BeApproximately(percent, 0.05);
    }

    /// <summary>hmicfrs-inspection-2021 line 840: 52 of 83 breaches had a further crime that was missed.</summary>
    [SkippableFact]
    public void Breaches_with_a_missed_crime_come_out_of_the_published_counts()
    {
        PublishedText.Line("hmicfrs-inspection-2021", 840).Should().Contain("52").And.Contain("83");

        PercentOf("breach-pattern-nmo", 52, 83).Should().BeApproximately(62.65, 0.005);
    }

    private static double PercentOf(string slug, long numerator, long denominator) =>
        100 * IndicatorValues.Of(IndicatorList.Find(slug)!, Count.Of(numerator), Count.Of(denominator)).Known!.Value.Value;
}
