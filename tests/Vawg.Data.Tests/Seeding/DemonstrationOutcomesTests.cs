using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationOutcomesTests(DemonstrationFixture demonstration)
{
    private static readonly Period Year = DemonstrationFixture.LastYear;

    private static readonly string[] Charged = ["1"];

    private static readonly string[] EvidentialDifficulties = ["15", "16"];

    [Fact]
    public void Outcomes_of_offences_recorded_add_up_to_the_offences_recorded()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var outcomes = forceReturn.Outcomes.Where(o => o.Basis == OutcomeBasis.Recorded)
                .GroupBy(o => (o.Offence.Offence, o.Offence.Flags))
                .ToDictionary(g => g.Key, g => g.Sum(o => o.Count.Value));
            var recorded = forceReturn.RecordedOffences.Where(r => outcomes.ContainsKey((r.Offence.Offence, r.Offence.Flags)) && OffenceSelection.Vawg.Holds(r.Offence))
                .GroupBy(r => (r.Offence.Offence, r.Offence.Flags))
                .ToDictionary(g => g.Key, g => g.Sum(r => r.Count.Value));

            outcomes.Should().Equal(recorded);
        }
    }

    [Fact]
    public void Girls_and_women_whose_age_is_stated_have_as_many_outcomes_as_offences()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            var outcomes = forceReturn.Outcomes.Where(o => o.Basis == OutcomeBasis.Recorded && o.Offence.Victim.Age != AgeBand.Unknown)
                .GroupBy(o => (o.Offence.Offence, o.Offence.Flags, VictimGroups.Of(o.Offence.Victim.Age)))
                .ToDictionary(g => g.Key, g => g.Sum(o => o.Count.Value));
            var recorded = forceReturn.RecordedOffences.Where(r => OffenceSelection.Vawg.Holds(r.Offence))
                .GroupBy(r => (r.Offence.Offence, r.Offence.Flags, VictimGroups.Of(r.Offence.Victim.Age)))
                .Where(g => outcomes.ContainsKey(g.Key))
                .ToDictionary(g => g.Key, g => g.Sum(r => r.Count.Value));

            outcomes.Should().Equal(recorded);
        }
    }

    [Fact]
    public void Age_is_stated_of_nearly_all_but_the_largest_returns()
    {
        var stated = demonstration.Latest(Year).GroupBy(r => r.Force).ToDictionary(g => g.Key, g => Share(g.SelectMany(r => r.Outcomes), o => o.Offence.Victim.Age != AgeBand.Unknown));

        stated.Values.Count(s => s > 0.9).Should().BeGreaterThan(30);
        stated.Values.Min().Should().BeGreaterThan(0.1);

        static double Share(IEnumerable<OutcomeRow> rows, Func<OutcomeRow, bool> which) => (double)rows.Where(which).Sum(o => o.Count.Value) / rows.Sum(o => o.Count.Value);
    }

    [Fact]
    public void One_force_closes_far_more_cases_of_girls_as_16()
    {
        var harassment = DemonstrationFixture.Selection("SH");
        var shares = Forces.Territorial.Where(f => f.HasResidentRate).ToDictionary(f => f.Slug, f => Of16(f.Code, VictimGroup.Girls));

        shares["sussex"].Should().BeGreaterThan(shares.Where(s => s.Key != "sussex").Max(s => s.Value));
        (shares["sussex"] / Of16(null, VictimGroup.Girls)).Should().BeInRange(1.3, 1.8);
        (Of16(Forces.FindBySlug("sussex")!.Code, VictimGroup.Women) / Of16(null, VictimGroup.Women)).Should().BeInRange(0.85, 1.1);

        double Of16(ForceCode? force, VictimGroup group)
        {
            var rows = demonstration.Latest(Year).Where(r => force is null || r.Force == force).SelectMany(r => r.Outcomes).Where(o => o.Basis == OutcomeBasis.Closed && harassment.Holds(o.Offence) && VictimGroups.Of(o.Offence.Victim.Age) == group).ToList();
            return (double)rows.Where(o => o.Outcome.Text == "16").Sum(o => o.Count.Value) / rows.Sum(o => o.Count.Value);
        }
    }

    [Fact]
    public void Outcomes_cover_nearly_all_vawg()
    {
        var outcomes = demonstration.Latest(Year).SelectMany(r => r.Outcomes)
            .Where(o => o.Basis == OutcomeBasis.Recorded && OffenceSelection.Vawg.Holds(o.Offence))
            .Sum(o => o.Count.Value);

        ((double)outcomes / demonstration.National(OffenceSelection.Vawg, Year)).Should().BeInRange(0.94, 1);
    }

    [Fact]
    public void Outcome_codes_are_those_of_decisions_and_0_stands_on_the_recorded_basis_alone()
    {
        var used = demonstration.Returns.SelectMany(r => r.Outcomes).Select(o => (o.Basis, Code: o.Outcome.Text)).Distinct().ToList();

        used.Should().NotContain((OutcomeBasis.Closed, "0")).And.Contain((OutcomeBasis.Recorded, "0"));
        used.Select(u => u.Code).Should().NotContain(["1A", "2A", "3A", "19"]).And.Contain(["1", "8", "14", "15", "16", "18", "22"]);
    }

    [Fact]
    public void Outcome_22_begins_with_its_compulsory_use_and_grows()
    {
        var share = Enumerable.Range(2020, 3).Select(y => demonstration.OutcomeShare(OffenceSelection.Vawg, Period.FinancialYear(y), OutcomeBasis.Closed, ["22"])).ToList();

        share[0].Should().Be(0);
        share[2].Should().BeGreaterThan(share[1]).And.BeLessThan(0.03);
    }

    [Fact]
    public void Newer_offences_more_often_have_no_outcome_yet()
    {
        var open = Enumerable.Range(0, 4).Select(q => demonstration.OutcomeShare(OffenceSelection.Vawg, Period.Of(DemonstrationCollection.LastQuarter - q), OutcomeBasis.Recorded, ["0"])).ToList();

        open.Should().BeInDescendingOrder();
        open[0].Should().BeInRange(0.2, 0.4);
    }

    [Theory]
    [InlineData("VAWG", 0.055, 0.065)]
    [InlineData("RASSO", 0.03, 0.04)]
    public void Charged_share_of_closed_offences_is_near_the_published_one(string selection, double from, double to) =>
        demonstration.OutcomeShare(DemonstrationFixture.Selection(selection), Year, OutcomeBasis.Closed, Charged).Should().BeInRange(from, to);

    [Theory]
    [InlineData("VAWG", 0.58, 0.61)]
    [InlineData("DA", 0.74, 0.76)]
    public void Share_closed_as_15_or_16_is_near_the_published_one(string selection, double from, double to) =>
        demonstration.OutcomeShare(DemonstrationFixture.Selection(selection), Year, OutcomeBasis.Closed, EvidentialDifficulties).Should().BeInRange(from, to);
}
