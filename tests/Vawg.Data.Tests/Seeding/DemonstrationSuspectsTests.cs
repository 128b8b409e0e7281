using FluentAssertions;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationSuspectsTests(DemonstrationFixture demonstration)
{
    private static readonly string[] Themes = ["DA", "RASSO", "SH", "CSAE", "ONLINE"];

    private IEnumerable<SuspectRow> Suspects => demonstration.Latest(DemonstrationFixture.LastYear).SelectMany(r => r.Suspects);

    [Fact]
    public void Each_combination_stands_once_with_no_more_repeats_than_suspects()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            forceReturn.Suspects.Select(s => (s.Theme, s.Sex, s.Age, s.Relationship)).Should().OnlyHaveUniqueItems();
            forceReturn.Suspects.Should().NotContain(s => s.Count.Value <= 0 || s.RepeatCount.Value < 0 || s.RepeatCount.Value > s.Count.Value);
        }
    }

    [Fact]
    public void Suspects_of_a_theme_are_no_more_than_its_offences()
    {
        foreach (var forceReturn in demonstration.Returns)
        {
            foreach (var theme in Themes)
            {
                forceReturn.Suspects.Where(s => s.Theme == theme).Sum(s => s.Count.Value).Should()
                    .BeLessThanOrEqualTo(DemonstrationFixture.Recorded(forceReturn, DemonstrationFixture.Selection(theme)));
            }
        }
    }

    [Fact]
    public void About_three_in_four_are_male_and_nine_in_ten_in_domestic_abuse_and_sexual_offences()
    {
        Share(Suspects, IsMale).Should().BeApproximately(0.75, 0.015);
        Share(Of("DA"), IsMale).Should().BeApproximately(0.9, 0.015);
        Share(Of("RASSO"), IsMale).Should().BeApproximately(0.9, 0.015);

        static bool IsMale(SuspectRow row) => row.Sex == VictimSex.Male;
    }

    [Fact]
    public void Many_ages_are_unknown() => Share(Suspects, s => s.Age == AgeBand.Unknown).Should().BeInRange(0.2, 0.45);

    [Fact]
    public void Most_of_domestic_abuse_is_by_partners_and_former_ones_and_none_by_anyone_under_16()
    {
        Share(Of("DA"), s => s.Relationship is Relationship.Partner or Relationship.ExPartner).Should().BeGreaterThan(0.75);
        Of("DA").Should().OnlyContain(s => s.Age == AgeBand.Unknown || s.Age.YoungestAge() >= 16);
    }

    [Fact]
    public void About_half_of_child_sexual_abuse_is_by_children_where_the_age_is_known() =>
        Share(Of("CSAE").Where(s => s.Age != AgeBand.Unknown), s => s.Age.OldestAge() < 18).Should().BeApproximately(0.54, 0.03);

    [Fact]
    public void A_stranger_is_the_suspect_in_a_share_of_sexual_offences() => Share(Of("RASSO"), s => s.Relationship == Relationship.Stranger).Should().BeInRange(0.15, 0.3);

    [Theory]
    [InlineData("wiltshire", "")]
    [InlineData("gwent", "DA RASSO SH CSAE")]
    [InlineData("kent", "DA RASSO SH CSAE ONLINE")]
    public void Themes_are_those_that_the_force_supplies(string slug, string themes)
    {
        var force = Domain.Reference.Forces.FindBySlug(slug)!.Code;

        foreach (var forceReturn in demonstration.Returns.Where(r => r.Force == force))
        {
            string.Join(' ', forceReturn.Suspects.Select(s => s.Theme).Distinct()).Should().Be(themes);
            forceReturn.Coverage.Any(c => c.Item == "suspects" && c.Supply == Supply.No).Should().Be(themes.Length == 0);
        }
    }

    private IEnumerable<SuspectRow> Of(string theme) => Suspects.Where(s => s.Theme == theme);

    private static double Share(IEnumerable<SuspectRow> rows, Func<SuspectRow, bool> holds)
    {
        var all = rows.ToList();
        return (double)all.Where(holds).Sum(s => s.Count.Value) / all.Sum(s => s.Count.Value);
    }
}
