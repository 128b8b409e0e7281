using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Domain.Tests.Victims;

public class OutcomePartsTests
{
    private static readonly BreakdownRow Row = new([1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400], null);

    [Fact]
    public void Every_outcome_of_every_group_has_one_part_and_parts_add_up_to_the_whole()
    {
        VictimGroups.All.SelectMany(OutcomeParts.PartsOf).Should().Equal(Enumerable.Range(0, Breakdown.OutcomesClosed.Parts().Count));
        OutcomeParts.Names.Should().OnlyHaveUniqueItems();
        VictimGroups.All.Select(g => OutcomeParts.All(Row, g).Value).Should().Equal(10, 100, 1000);
        Row.Whole.Should().Be(Count.Of(1110));
        Part("1").Should().Be("Girls aged 10 to 17, charged");
        Part("15").Should().Be("Girls aged 10 to 17, outcome 15");
        Part("16").Should().Be("Girls aged 10 to 17, outcome 16");
        Outcomes.All.Select(o => o.Code.Text).Where(c => c is not ("1" or "15" or "16")).Select(Part).Distinct().Should().Equal("Girls aged 10 to 17, other outcomes");

        static string Part(string code) => Breakdown.OutcomesRecorded.Parts()[OutcomeParts.PartOf(VictimGroup.Girls, Outcomes.Find(OutcomeCode.Parse(code))!)];
    }

    [Fact]
    public void Kinds_are_counted_of_the_same_victims()
    {
        OutcomeParts.Kinds.Select(k => OutcomeParts.OfKind(Row, VictimGroup.Women, k).Value).Should().Equal(20, 30, 50, 10);
        OutcomeParts.Share(Row, VictimGroup.Girls, OutcomeKind.FifteenAndSixteen).Known!.Value.Value.Should().Be(0.5);
        OutcomeParts.Share(BreakdownRow.Missing(MissingReason.Suppressed), VictimGroup.Girls, OutcomeKind.Sixteen).Reason.Should().Be(MissingReason.Suppressed);
        var noKind = () => OutcomeParts.OfKind(Row, VictimGroup.Girls, OutcomeKind.NoSuspect);
        noKind.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Girls_are_under_18_and_an_age_that_is_unknown_is_not_stated()
    {
        Enum.GetValues<AgeBand>().Where(b => VictimGroups.Of(b) == VictimGroup.Girls).Should().Equal(AgeBand.Under10, AgeBand.From10To12, AgeBand.From13To15, AgeBand.From16To17);
        Enum.GetValues<AgeBand>().Where(b => VictimGroups.Of(b) == VictimGroup.AgeNotStated).Should().Equal(AgeBand.Unknown);
    }

    [Theory]
    [InlineData("CSAE", VictimGroup.Girls)]
    [InlineData("SEXWORK", VictimGroup.Women, VictimGroup.AgeNotStated)]
    [InlineData("DA", VictimGroup.Girls, VictimGroup.Women, VictimGroup.AgeNotStated)]
    public void Theme_has_the_groups_that_its_rule_can_hold(string theme, params VictimGroup[] groups) =>
        VictimGroups.All.Where(g => VictimGroups.CanBeOf(Themes.Find(theme)!.Rule, g)).Should().Equal(groups);
}
