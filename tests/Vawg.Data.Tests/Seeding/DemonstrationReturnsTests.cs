using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Screening.Rules;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed partial class DemonstrationReturnsTests(DemonstrationFixture demonstration)
{
    private IEnumerable<RecordedOffence> Offences => demonstration.Returns
        .SelectMany(r => r.RecordedOffences.Select(row => row.Offence).Concat(r.Outcomes.Select(o => o.Offence)))
        .Distinct();

    [Fact]
    public void Every_force_returns_every_quarter_but_the_late_one()
    {
        var first = demonstration.Returns.Where(r => r.Version == 1).ToList();

        first.Should().HaveCount((43 * 20) - 1);
        first.Select(r => (r.Quarter.Index, Forces.Get(r.Force).Name)).Should().BeInAscendingOrder();
        first.Select(r => r.Force).Distinct().Should().BeEquivalentTo(Forces.Territorial.Select(f => f.Code));
        first[0].Quarter.Should().Be(DemonstrationCollection.FirstQuarter);
        first[^1].Quarter.Should().Be(DemonstrationCollection.LastQuarter);
    }

    [Fact]
    public void Return_holds_at_most_1200_rows_of_offences_and_outcomes_and_600_of_the_other_sheets()
    {
        demonstration.Returns.Max(r => r.RecordedOffences.Count + r.Outcomes.Count).Should().BeLessThanOrEqualTo(1200).And.BeGreaterThan(800);
        demonstration.Returns.Max(r => r.Suspects.Count + r.Measures.Count + r.Commitments.Count).Should().BeLessThanOrEqualTo(600).And.BeGreaterThan(500);
    }

    [Fact]
    public void Row_is_one_exact_combination_with_a_count_above_zero()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            forceReturn.RecordedOffences.Select(r => (r.Offence, r.Location)).Distinct().Count().Should().Be(forceReturn.RecordedOffences.Count);
            forceReturn.Outcomes.Select(o => (o.Basis, o.Offence, o.Outcome)).Distinct().Count().Should().Be(forceReturn.Outcomes.Count);
            forceReturn.RecordedOffences.Min(r => r.Count.Value).Should().BePositive();
            forceReturn.Outcomes.Min(o => o.Count.Value).Should().BePositive();
        }
    }

    [Fact]
    public void Return_passes_its_own_screening_but_for_late_commitments_and_the_planted_ethnicity()
    {
        var cleveland = Forces.FindBySlug("cleveland")!.Code;
        var first = demonstration.Latest(Period.Of(DemonstrationCollection.FirstQuarter)).Take(5);
        foreach (var forceReturn in demonstration.Latest(Period.Of(DemonstrationCollection.LastQuarter)).Concat(first))
        {
            var request = new ScreeningRequest { Force = forceReturn.Force, Quarter = forceReturn.Quarter, Today = forceReturn.Quarter.LastDay.AddDays(40) };

            var screened = ReturnScreening.Screen(ReturnMessages.Of(forceReturn), request);

            screened.Findings.Where(f => f.Rule.Severity > FindingSeverity.Note && f.Rule != CommitmentRules.OverdueWithoutNote).Select(f => f.Rule).Should()
                .Equal(forceReturn.Force == cleveland ? [QualityRules.EthnicityKnown] : [], forceReturn.Force.Text);
            screened.Return!.RecordedOffences.Select(r => r with { SourceRow = 0 }).Should().Equal(forceReturn.RecordedOffences.Select(r => r with { SourceRow = 0 }));
            screened.Return.Suspects.Should().Equal(forceReturn.Suspects);
            screened.Return.Measures.Should().Equal(forceReturn.Measures);
            screened.Return.Commitments.Should().Equal(forceReturn.Commitments);
        }
    }

    [Fact]
    public void Recorded_offences_are_part_of_all_recorded_crime() =>
        demonstration.Returns.Should().OnlyContain(r => r.RecordedOffences.Sum(o => o.Count.Value) < r.AllRecordedCrime);

    [Fact]
    public void Domestic_abuse_has_no_victim_under_16() =>
        Offences.Where(o => o.Flags.HasFlag(FlagSet.DomesticAbuse)).Should().NotBeEmpty()
            .And.OnlyContain(o => o.Victim.Age == AgeBand.Unknown || o.Victim.Age.YoungestAge() >= 16);

    [Fact]
    public void Forced_marriage_and_fgm_carry_the_flag_of_honour_based_abuse() =>
        Offences.Where(o => (o.Flags & (FlagSet.ForcedMarriage | FlagSet.FemaleGenitalMutilation)) != FlagSet.None).Should().NotBeEmpty()
            .And.OnlyContain(o => o.Flags.HasFlag(FlagSet.HonourBasedAbuse));

    [Fact]
    public void Victim_fits_the_title_of_the_offence()
    {
        foreach (var offence in Offences)
        {
            var (description, rule) = (Domain.Reference.Offences.Get(offence.Offence).Description, Domain.Reference.Offences.Get(offence.Offence).VictimRule);
            if (SexInTitle().Match(description) is { Success: true, Value: var sex })
            {
                offence.Victim.Sex.Should().Be(Enum.Parse<VictimSex>(sex, ignoreCase: true), "{0} is {1}", offence.Offence, description);
            }

            if (offence.Victim.Age.YoungestAge() is { } age && RuleOfAges().Match(rule) is { Success: true } ages)
            {
                var (from, to) = (Years(ages.Groups["from"]) ?? 0, Years(ages.Groups["to"]) ?? 120);
                age.Should().BeInRange(from > 10 ? from : 0, to, "{0} is {1}", offence.Offence, description);
            }
        }

        static int? Years(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [Fact]
    public void There_are_victims_whom_the_vawg_total_leaves_out()
    {
        var rows = demonstration.Returns[0].RecordedOffences;

        rows.Should().Contain(r => r.Offence.Victim.Sex == VictimSex.Male);
        rows.Should().Contain(r => r.Offence.Victim.Sex == VictimSex.Unknown);
        rows.Should().Contain(r => r.Offence.Victim.Age == AgeBand.Under10);
        rows.Where(r => !OffenceSelection.Vawg.Holds(r.Offence)).Sum(r => r.Count.Value).Should().BeLessThan(rows.Sum(r => r.Count.Value) / 3);
    }

    [Fact]
    public void Collection_is_the_same_each_time_and_on_every_machine()
    {
        const string Golden = "6F84DFFF44716F75E56AD08FA11EA37A7AADAC9173762007D600A27C97EBC7D3";

        const string GoldenOfOtherSheets = "CF37191414782A29330B4F745A9E82D9D7AC7E3794A735FDE6DD47C1AE4D3155";
        var again = DemonstrationCollection.Generate().ToList();

        CollectionChecksum.Of(demonstration.Returns).Should().Be(Golden);
        CollectionChecksum.Of(again).Should().Be(Golden);
        CollectionChecksum.OfOtherSheets(demonstration.Returns).Should().Be(GoldenOfOtherSheets);
        CollectionChecksum.OfOtherSheets(again).Should().Be(GoldenOfOtherSheets);
    }

    [GeneratedRegex(@"^female (?<from>\d+)(\+|-(?<to>\d+))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleOfAges();

    [GeneratedRegex(@"\b(female|male)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SexInTitle();
}
