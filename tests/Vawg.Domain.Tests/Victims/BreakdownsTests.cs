using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Domain.Tests.Victims;

public class BreakdownsTests
{
    [Fact]
    public void Every_value_of_a_return_has_a_part_of_its_own_kind()
    {
        Enum.GetValues<AgeBand>().Select(b => Breakdown.VictimAge.Parts()[Breakdowns.PartOf(AgeGroups.Of(b))])
            .Should().Equal("Not known", "10 to 15", "10 to 15", "10 to 15", "16 and 17", "18 to 24", "25 to 34", "35 to 54", "35 to 54", "55 and over", "55 and over", "55 and over");
        Enum.GetValues<OffenceLocation>().Select(l => Breakdown.Location.Parts()[Breakdowns.PartOf(l)]).Should().Equal("Not known", "Private", "Public", "Education", "Online");
        Enum.GetValues<VictimSex>().Select(s => Breakdown.SuspectSex.Parts()[Breakdowns.PartOf(s)]).Should().Equal("Not known", "Female", "Male");
        Enum.GetValues<Relationship>().Select(r => Breakdown.Relationship.Parts()[Breakdowns.PartOf(r)]).Should().Equal("Not known", "Partner", "Ex-partner", "Family", "Acquaintance", "Stranger", "Other");
    }

    [Fact]
    public void Ages_that_a_theme_cannot_hold_are_none_of_its_parts()
    {
        Groups("CSAE").Should().Equal(AgeGroup.Under16, AgeGroup.From16To17);
        Groups("DA").Should().Equal(AgeGroup.From16To17, AgeGroup.From18To24, AgeGroup.From25To34, AgeGroup.From35To54, AgeGroup.From55, AgeGroup.Unknown);
        Groups("SH").Should().HaveCount(7);

        static IEnumerable<AgeGroup> Groups(string theme) => Enum.GetValues<AgeGroup>().Where(g => AgeGroups.CanBeOf(Themes.Find(theme)!.Rule, g));
    }

    [Fact]
    public void Hate_strands_are_the_flags_of_hate()
    {
        HateStrand.All.Select(s => (s.Code, s.Flag)).Should().Equal(FlagCodes.All.Where(f => f.Code.StartsWith("HATE_", StringComparison.Ordinal)));
        HateStrand.All.Select(s => s.Place).Should().Equal(0, 1, 2, 3, 4, 5);
    }
}
