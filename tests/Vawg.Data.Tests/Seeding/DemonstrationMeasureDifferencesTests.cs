using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationMeasureDifferencesTests(DemonstrationFixture demonstration)
{
    private static readonly Period Year = DemonstrationFixture.LastYear;

    private static readonly Quarter Half = DemonstrationCollection.LastQuarter - 5;

    private static readonly string[] SupportWithdrawn = ["16"];

    [Fact]
    public void One_force_signs_far_fewer_closures_off_than_any_other()
    {
        var share = demonstration.Returns.Select(r => r.Force).Distinct().ToDictionary(f => f, f => demonstration.Share("CLOSURES_SIGNED_OFF", "CLOSURES_TOTAL", "DA:16", Year, f));

        share.Where(s => s.Key != Code("lancashire")).Min(s => s.Value).Should().BeGreaterThan(share[Code("lancashire")] + 0.25);
    }

    [Fact]
    public void The_same_force_closes_more_of_domestic_abuse_as_16_for_six_quarters_and_not_before()
    {
        var domesticAbuse = DemonstrationFixture.Selection("DA");
        var others = Forces.Territorial.Where(f => f.HasResidentRate && f.Slug != "lancashire").Select(f => f.Code).ToList();

        Share(Half, Code("lancashire")).Should().BeGreaterThan(others.Max(f => Share(Half, f)) + 0.02);
        Share(Half - 1, Code("lancashire")).Should().BeLessThan(others.Max(f => Share(Half - 1, f)));

        double Share(Quarter quarter, ForceCode force) => demonstration.OutcomeShare(domesticAbuse, Period.Of(quarter), OutcomeBasis.Closed, SupportWithdrawn, force);
    }

    [Fact]
    public void It_says_that_scrutiny_is_embedded_for_four_quarters_in_which_sign_off_does_not_rise()
    {
        var returns = demonstration.Returns.Where(r => r.Force == Code("lancashire") && r.Commitments.Count > 0).ToList();
        var quarters = Enumerable.Range(0, 8).Select(i => demonstration.Share("CLOSURES_SIGNED_OFF", "CLOSURES_TOTAL", "ALL:16", Period.Of(DemonstrationCollection.LastQuarter - i), Code("lancashire"))).ToList();

        returns.Select(r => r.Commitments.Single(c => c.Commitment == "A8").Status).Should().Equal(
            CommitmentStatus.InProgress, CommitmentStatus.InProgress, CommitmentStatus.Embedded, CommitmentStatus.Embedded, CommitmentStatus.Embedded, CommitmentStatus.Embedded);
        (quarters.Max() - quarters.Min()).Should().BeLessThan(0.04);
    }

    [Fact]
    public void One_force_does_not_supply_conduct_and_says_so()
    {
        foreach (var forceReturn in demonstration.Returns.Where(r => r.Force == Code("essex")))
        {
            forceReturn.Coverage.Should().ContainSingle(c => c.Item == "measures" && c.Supply == Supply.Part);
            forceReturn.Measures.Where(m => m.Missing == MissingReason.NotSupplied).Should().NotBeEmpty().And.OnlyContain(m => m.Measure.StartsWith("CONDUCT_", StringComparison.Ordinal));
            forceReturn.Measures.Where(m => m.Measure.StartsWith("CONDUCT_", StringComparison.Ordinal)).Should().OnlyContain(m => m.Missing == MissingReason.NotSupplied);
        }
    }

    [Fact]
    public void The_force_without_the_online_flag_supplies_no_measure_of_the_theme()
    {
        var rows = demonstration.Returns.Where(r => r.Force == Code("gwent")).SelectMany(r => r.Measures).Where(m => m.Missing == MissingReason.NotSupplied).ToList();

        rows.Should().OnlyContain(m => m.Breakdown.StartsWith("ONLINE", StringComparison.Ordinal) && m.Measure != "STREETSAFE_REPORTS");
        rows.Select(m => m.Measure).Distinct().Should().Contain(["ARRESTS", "CLOSURES_TOTAL", "DAYS_TO_OUTCOME"]);
    }

    [Fact]
    public void One_force_has_many_breaches_and_few_arrests()
    {
        var perOrder = Supplying("ORDER_BREACHED").ToDictionary(f => f, f => demonstration.Share("ORDER_BREACHED", "ORDER_IN_FORCE", "RESTRAINING", Year, f));
        var arrested = Supplying("ORDER_BREACHED").ToDictionary(f => f, f => demonstration.Share("ORDER_BREACH_ARRESTED", "ORDER_BREACHED", "RESTRAINING", Year, f));

        perOrder.MaxBy(p => p.Value).Key.Should().Be(Code("south-yorkshire"));
        arrested.MinBy(a => a.Value).Key.Should().Be(Code("south-yorkshire"));
    }

    [Fact]
    public void Arrests_rise_in_one_force()
    {
        var quarters = Enumerable.Range(0, 7).Select(i => Period.Of(DemonstrationCollection.LastQuarter - 6 + i)).ToList();
        var rates = quarters.ConvertAll(q => (double)demonstration.Sum("ARRESTS", "DA", q, Code("northumbria")) / demonstration.Latest(q).Where(r => r.Force == Code("northumbria")).Sum(r => DemonstrationFixture.Recorded(r, DemonstrationFixture.Selection("DA"))));

        rates.Should().BeInAscendingOrder();
        (rates[^1] / rates[0]).Should().BeGreaterThan(1.8);
    }

    [Fact]
    public void Posts_are_filled_best_in_one_force_and_worst_in_another()
    {
        var filled = Supplying("SPECIALIST_ESTABLISHED").ToDictionary(f => f, f => demonstration.Share("SPECIALIST_IN_POST", "SPECIALIST_ESTABLISHED", "PIP2", Period.Of(DemonstrationCollection.LastQuarter), f));

        filled.MaxBy(p => p.Value).Key.Should().Be(Code("hertfordshire"));
        filled.MinBy(p => p.Value).Key.Should().Be(Code("lincolnshire"));
    }

    [Fact]
    public void One_force_decides_on_disclosure_in_time_and_most_are_far_from_it()
    {
        var inTime = Supplying("DISCLOSURE_IN_TIME").ToDictionary(f => f, f => demonstration.Share("DISCLOSURE_IN_TIME", "DISCLOSURE_APPLICATIONS", "DVDS_RIGHT_TO_ASK", Year, f));

        inTime[Code("cheshire")].Should().BeGreaterThan(0.9);
        inTime.Values.Order().ElementAt(inTime.Count / 2).Should().BeInRange(0.5, 0.75);
    }

    private IEnumerable<ForceCode> Supplying(string measure) => demonstration.Returns
        .Where(r => r.Quarter == DemonstrationCollection.LastQuarter && Forces.Get(r.Force).HasResidentRate && r.Measures.Any(m => m.Measure == measure && m.Value > 0))
        .Select(r => r.Force);

    private static ForceCode Code(string slug) => Forces.FindBySlug(slug)!.Code;
}
