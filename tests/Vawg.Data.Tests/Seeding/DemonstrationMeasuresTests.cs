using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationMeasuresTests(DemonstrationFixture demonstration)
{
    private static readonly Period Year = DemonstrationFixture.LastYear;

    private static readonly string[] Orders = ["ORDER_GRANTED", "ORDER_REFUSED"];

    /// <summary>Parts beside those that the list of measures names.</summary>
    private static readonly (string Part, string Whole)[] MoreParts =
    [
        ("ORDER_GRANTED", "ORDER_APPLIED"),
        ("SURVEY_OUTCOME_16", "SURVEY_COMPLETED"),
        ("SUPPORT_NEEDS_ASSESSED", "VICTIMS"),
        ("CPS_SUBMITTED", "ARRESTS"),
        ("CLOSURES_REVIEWED", "CLOSURES_TOTAL"),
    ];

    [Fact]
    public void Every_measure_that_is_due_stands_in_the_return_in_each_of_its_breakdowns()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var due = MeasureDefinitions.All
                .Where(m => m.Frequency == "quarterly" || (m.Frequency == "six-monthly" && forceReturn.Quarter.Number is 2 or 4) || forceReturn.Quarter.Number == 4)
                .SelectMany(m => m.BreakdownValues.DefaultIfEmpty(string.Empty).Select(b => (m.Code, b)));

            forceReturn.Measures.Select(m => (m.Measure, m.Breakdown)).Should().Equal(due);
            forceReturn.Measures.Should().OnlyContain(m => m.Value == null || m.Value >= 0).And.OnlyContain(m => (m.Value == null) == (m.Missing != null));
        }
    }

    [Fact]
    public void A_part_is_never_more_than_its_whole()
    {
        var wholeOf = MeasureDefinitions.All.Where(m => MeasureDefinitions.Find(m.Denominator) is not null).Select(m => (Part: m.Code, Whole: m.Denominator)).Concat(MoreParts).ToLookup(p => p.Part, p => p.Whole);
        foreach (var forceReturn in demonstration.Returns)
        {
            var values = forceReturn.Measures.ToDictionary(m => (m.Measure, m.Breakdown), m => m.Value);
            var broken =
                from row in forceReturn.Measures
                from whole in wholeOf[row.Measure]
                let most = values.TryGetValue((whole, row.Breakdown), out var same) ? same : values.GetValueOrDefault((whole, string.Empty))
                where row.Value > most
                select $"{forceReturn.Force} {forceReturn.Quarter}: {row.Measure} {row.Breakdown} {row.Value} of {most}";

            broken.Should().BeEmpty();
        }
    }

    [Fact]
    public void Orders_granted_and_refused_are_no_more_than_were_applied_for()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var decided = forceReturn.Measures.Where(m => Orders.Contains(m.Measure)).GroupBy(m => m.Breakdown).ToDictionary(g => g.Key, g => g.Sum(m => m.Value));

            forceReturn.Measures.Where(m => m.Measure == "ORDER_APPLIED" && m.Value != null).Should().OnlyContain(m => decided[m.Breakdown] <= m.Value);
        }
    }

    [Theory]
    [InlineData("CLOSURES_TOTAL", "DA:16", "DA", "16")]
    [InlineData("CLOSURES_TOTAL", "RASSO:15", "RASSO", "15")]
    [InlineData("CLOSURES_TOTAL", "CSAE:14", "CSAE", "14")]
    [InlineData("CLOSURES_TOTAL", "ALL:16", "VAWG", "16")]
    public void Closures_are_those_of_the_sheet_of_outcomes(string measure, string breakdown, string selection, string outcome)
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var closed = forceReturn.Outcomes
                .Where(o => o.Basis == OutcomeBasis.Closed && o.Outcome.Text == outcome && DemonstrationFixture.Selection(selection).Holds(o.Offence))
                .Sum(o => o.Count.Value);

            forceReturn.Measures.Single(m => m.Measure == measure && m.Breakdown == breakdown).Value.Should().Be(closed);
        }
    }

    [Fact]
    public void Days_to_outcome_and_stages_of_withdrawal_add_up_to_what_was_closed()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var closed = forceReturn.Outcomes.Where(o => o.Basis == OutcomeBasis.Closed && OffenceSelection.Vawg.Holds(o.Offence)).ToList();

            forceReturn.Measures.Where(m => m.Measure == "DAYS_TO_OUTCOME" && m.Breakdown.StartsWith("ALL:", StringComparison.Ordinal)).Sum(m => m.Value).Should().Be(closed.Sum(o => o.Count.Value));
            forceReturn.Measures.Where(m => m.Measure == "WITHDRAWAL_STAGE").Sum(m => m.Value).Should().Be(closed.Where(o => o.Outcome.Text == "16").Sum(o => o.Count.Value));
        }
    }

    [Theory]
    [InlineData(2021, 29.6)]
    [InlineData(2022, 36.3)]
    public void Arrests_for_domestic_abuse_are_near_the_published_ones(int year, double per100)
    {
        var period = Period.FinancialYear(year);

        (100.0 * demonstration.Sum("ARRESTS", "DA", period) / demonstration.National(DemonstrationFixture.Selection("DA"), period)).Should().BeApproximately(per100, 1.5);
    }

    [Theory]
    [InlineData("DISCLOSURE_MADE", "DISCLOSURE_APPLICATIONS", "DVDS_RIGHT_TO_KNOW", 0.525)]
    [InlineData("DISCLOSURE_MADE", "DISCLOSURE_APPLICATIONS", "DVDS_RIGHT_TO_ASK", 0.388)]
    [InlineData("VICTIMS_REPEAT", "VICTIMS", "", 0.25)]
    public void Share_is_near_the_published_one(string part, string whole, string breakdown, double share) =>
        demonstration.Share(part, whole, breakdown, Year).Should().BeApproximately(share, 0.015);

    [Fact]
    public void Sex_of_victims_is_known_of_98_to_99_percent_and_ethnicity_of_50_to_65_but_in_one_force()
    {
        foreach (var force in Forces.Territorial)
        {
            demonstration.Share("COMPLETENESS_KNOWN", "COMPLETENESS_TOTAL", "victim:sex", Year, force.Code).Should().BeInRange(0.98, 0.99);
            demonstration.Share("COMPLETENESS_KNOWN", "COMPLETENESS_TOTAL", "victim:ethnicity", Year, force.Code).Should().BeInRange(force.Slug == "cleveland" ? 0.3 : 0.5, force.Slug == "cleveland" ? 0.4 : 0.65);
        }
    }

    [Fact]
    public void Victims_are_fewer_than_offences() =>
        demonstration.Returns.Should().OnlyContain(r => r.Measures.Single(m => m.Measure == "VICTIMS").Value <= DemonstrationFixture.Recorded(r, OffenceSelection.Vawg));

    [Fact]
    public void What_did_not_exist_yet_is_not_applicable()
    {
        var rows = demonstration.Returns.SelectMany(r => r.Measures.Select(m => (r.Quarter, Row: m))).Where(r => r.Row.Missing == MissingReason.NotApplicable).ToList();

        rows.Select(r => r.Row.Breakdown).Distinct().Should().BeEquivalentTo("DAPN", "DAPO", "SPO", "SPO_INTERIM", "public", "education", "transport", "online");
        rows.Where(r => r.Row.Breakdown is "DAPN" or "DAPO").Should().HaveCount(demonstration.Returns.Count * 20);
        rows.Where(r => r.Row.Breakdown == "SPO").Max(r => r.Quarter).Should().Be(new Quarter(2019, 3));
        rows.Where(r => r.Row.Breakdown == "public").Max(r => r.Quarter).Should().Be(new Quarter(2021, 1));
    }

    [Fact]
    public void A_return_opens_two_homicide_reviews_at_most() =>
        demonstration.Returns.Select(r => r.Measures.Single(m => m.Measure == "HOMICIDE_REVIEWS").Value).Distinct().Should().BeEquivalentTo([0L, 1L, 2L]);
}
