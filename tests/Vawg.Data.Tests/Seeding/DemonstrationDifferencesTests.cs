using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationDifferencesTests(DemonstrationFixture demonstration)
{
    private static readonly Period Year = DemonstrationFixture.LastYear;

    public static TheoryData<string> Selections() => new(Themes.All.Select(t => t.Code).Prepend("VAWG"));

    [Theory]
    [MemberData(nameof(Selections))]
    public void No_force_is_beyond_three_times_the_nation(string selection)
    {
        var rates = demonstration.Rates(DemonstrationFixture.Selection(selection), Year);

        rates.Count.Should().BeGreaterThanOrEqualTo(40);
        rates.Values.Max().Should().BeLessThan(3 * Middle(rates.Values));
        rates.Values.Min().Should().BePositive();
    }

    [Theory]
    [InlineData("VAWG")]
    [InlineData("DA")]
    [InlineData("SH")]
    [InlineData("RASSO")]
    public void Forces_spread_as_real_ones_do(string selection)
    {
        var rates = demonstration.Rates(DemonstrationFixture.Selection(selection), Year).Values.ToList();
        var mean = rates.Average();

        (Math.Sqrt(rates.Average(r => (r - mean) * (r - mean))) / mean).Should().BeInRange(0.1, 0.22);
    }

    [Fact]
    public void City_of_london_counts_are_small()
    {
        var city = Forces.FindBySlug("city-of-london")!.Code;

        demonstration.Latest(Year).Where(r => r.Force == city).Sum(r => DemonstrationFixture.Recorded(r, OffenceSelection.Vawg)).Should().BeInRange(300, 1500);
    }

    [Fact]
    public void One_force_is_high_on_stalking_and_harassment() =>
        Relative("durham", "SH", Year).Should().BeInRange(1.4, 1.7);

    [Fact]
    public void One_force_sets_the_domestic_abuse_flag_less_often()
    {
        Relative("suffolk", "DA", Year).Should().BeLessThan(0.7);
        (Relative("suffolk", "DA", Year) / Relative("suffolk", "VAWG", Year)).Should().BeLessThan(0.75);
    }

    [Fact]
    public void One_force_steps_up_in_rape_and_serious_sexual_offences()
    {
        var before = Relative("west-yorkshire", "RASSO", Period.YearEnding(new Quarter(2021, 2)));
        var after = Relative("west-yorkshire", "RASSO", Period.YearEnding(new Quarter(2022, 2)));

        (after / before).Should().BeInRange(1.25, 1.5);
    }

    [Fact]
    public void One_force_uses_the_online_flag_more_every_year()
    {
        var years = Enumerable.Range(2018, 5).Select(y => Relative("kent", "ONLINE", Period.FinancialYear(y))).ToList();

        years.Should().BeInAscendingOrder();
        (years[4] / years[0]).Should().BeGreaterThan(2);
    }

    [Fact]
    public void One_force_closes_far_fewer_offences_as_15_or_16()
    {
        var share = Forces.Territorial.Where(f => f.HasResidentRate).ToDictionary(
            f => f.Slug,
            f => demonstration.OutcomeShare(OffenceSelection.Vawg, Year, OutcomeBasis.Closed, ["15", "16"], f.Code));

        share.Where(s => s.Key != "nottinghamshire").Min(s => s.Value).Should().BeGreaterThan(share["nottinghamshire"] + 0.08);
    }

    [Theory]
    [InlineData("gwent", "ONLINE", FlagSet.Online)]
    [InlineData("cumbria", "SEXWORK", FlagSet.SexWork)]
    public void Flag_that_a_force_cannot_supply_is_declared_and_absent(string slug, string item, FlagSet flag)
    {
        var returns = demonstration.Returns.Where(r => r.Force == Forces.FindBySlug(slug)!.Code).ToList();

        returns.Should().OnlyContain(r => r.Coverage.Single().Item == item && r.Coverage.Single().Supply == Supply.No);
        returns.SelectMany(r => r.RecordedOffences).Should().NotContain(r => r.Offence.Flags.HasFlag(flag));
        returns.SelectMany(r => r.Outcomes).Should().NotContain(r => r.Offence.Flags.HasFlag(flag));
        Relative(slug, "VAWG", Year).Should().BeInRange(0.6, 1.5, "the offences are there without the flag");
    }

    [Fact]
    public void One_force_supplies_honour_based_abuse_in_part()
    {
        demonstration.Returns.Where(r => r.Force == Forces.FindBySlug("humberside")!.Code).Should()
            .OnlyContain(r => r.Coverage.Single().Item == "HBA" && r.Coverage.Single().Supply == Supply.Part);
        Relative("humberside", "HBA", Year).Should().BeLessThan(0.7);
    }

    [Fact]
    public void Newest_quarter_of_the_late_force_is_missing()
    {
        var gap = DemonstrationFacts.Gaps.Single(g => g.Quarter == DemonstrationCollection.LastQuarter);

        demonstration.Returns.Where(r => r.Force == gap.Force).Max(r => r.Quarter).Should().Be(DemonstrationCollection.LastQuarter - 1);
    }

    [Fact]
    public void Restated_quarter_comes_last_with_about_3_percent_less_domestic_abuse()
    {
        var second = demonstration.Returns.Single(r => r.Version == 2);
        var first = demonstration.Return(second.Force, second.Quarter);
        var domesticAbuse = DemonstrationFixture.Selection("DA");

        demonstration.Returns[^1].Should().BeSameAs(second);
        second.Quarter.Should().Be(new Quarter(2021, 2));
        DemonstrationFacts.Gaps.Should().Contain(g => g.Force == second.Force && g.Quarter == second.Quarter);
        ((double)DemonstrationFixture.Recorded(second, domesticAbuse) / DemonstrationFixture.Recorded(first, domesticAbuse)).Should().BeInRange(0.96, 0.98);
        Unflagged(second).Should().Equal(Unflagged(first));

        static IEnumerable<RecordedOffenceRow> Unflagged(ForceReturn forceReturn) =>
            forceReturn.RecordedOffences.Where(r => !r.Offence.Flags.HasFlag(FlagSet.DomesticAbuse));
    }

    [Fact]
    public void Every_planted_force_is_named_in_the_facts() =>
        DemonstrationFacts.Differences.Select(d => d.Force).Concat(DemonstrationFacts.Gaps.Select(g => g.Force)).Select(f => Forces.Get(f).Slug).Should()
            .BeEquivalentTo(
                "durham", "suffolk", "west-yorkshire", "kent", "nottinghamshire", "sussex", "gwent", "cumbria", "humberside", "dyfed-powys", "derbyshire",
                "lancashire", "cleveland", "south-yorkshire", "northumbria", "hertfordshire", "lincolnshire", "cheshire", "warwickshire", "essex", "wiltshire", "norfolk");

    private double Relative(string slug, string selection, Period period)
    {
        var rates = demonstration.Rates(DemonstrationFixture.Selection(selection), period);
        return rates[Forces.FindBySlug(slug)!.Code] / Middle(rates.Values);
    }

    private static double Middle(IEnumerable<double> rates)
    {
        var ordered = rates.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
