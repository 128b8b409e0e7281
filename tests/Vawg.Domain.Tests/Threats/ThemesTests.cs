using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Threats;

public class ThemesTests
{
    [Fact]
    public void There_are_nine_themes_and_stalking_lies_within_stalking_and_harassment()
    {
        Themes.Nine.Select(t => t.Code).Should().Equal("DA", "RASSO", "SH", "CSAE", "ONLINE", "MSHT", "SPIKING", "SEXWORK", "HBA");
        Themes.Find("stalking")!.Parent.Should().Be("SH");
        Themes.Find("GANGS").Should().BeNull();
    }

    [Theory]
    [InlineData("8N", FlagSet.DomesticAbuse, AgeBand.From16To17, true)]
    [InlineData("8N", FlagSet.DomesticAbuse, AgeBand.From13To15, false)]
    [InlineData("8N", FlagSet.DomesticAbuse, AgeBand.Unknown, true)]
    [InlineData("8N", FlagSet.RepeatDomesticAbuse, AgeBand.From25To34, false)]
    [InlineData("8N", FlagSet.None, AgeBand.From25To34, false)]
    [InlineData("46", FlagSet.DomesticAbuse, AgeBand.From25To34, false)]
    public void Domestic_abuse_is_the_flag_within_the_vawg_codes_from_age_16(string code, FlagSet flags, AgeBand age, bool holds) =>
        Holds("DA", Row.Of(code, flags, age: age)).Should().Be(holds);

    [Theory]
    [InlineData("19C", true)]
    [InlineData("19J", true)]
    [InlineData("20A", true)]
    [InlineData("70", true)]
    [InlineData("88E", true)]
    [InlineData("88C", true)]
    [InlineData("71", false)]
    [InlineData("8N", false)]
    [InlineData("19F", false)]
    public void Rape_and_serious_sexual_offences_are_eleven_codes(string code, bool holds) =>
        Holds("RASSO", Row.Of(code)).Should().Be(holds);

    [Theory]
    [InlineData(AgeBand.Under10, false)]
    [InlineData(AgeBand.From10To12, true)]
    [InlineData(AgeBand.From75, true)]
    [InlineData(AgeBand.Unknown, true)]
    public void Rape_and_serious_sexual_offences_count_victims_from_age_10(AgeBand age, bool holds) =>
        Holds("RASSO", Row.Of("19C", age: age)).Should().Be(holds);

    [Theory]
    [InlineData("8L", true, false)]
    [InlineData("8M", true, false)]
    [InlineData("8R", true, false)]
    [InlineData("8U", true, false)]
    [InlineData("8Q", true, true)]
    [InlineData("8N", false, false)]
    public void Stalking_is_one_code_of_stalking_and_harassment(string code, bool harassment, bool stalking)
    {
        Holds("SH", Row.Of(code)).Should().Be(harassment);
        Holds("STALKING", Row.Of(code)).Should().Be(stalking);
    }

    [Theory]
    [InlineData(AgeBand.Under10, false)]
    [InlineData(AgeBand.From10To12, true)]
    [InlineData(AgeBand.From13To15, true)]
    [InlineData(AgeBand.From16To17, true)]
    [InlineData(AgeBand.From18To24, false)]
    [InlineData(AgeBand.Unknown, false)]
    public void Child_sexual_abuse_counts_girls_aged_10_to_17_whose_age_is_known(AgeBand age, bool holds) =>
        Holds("CSAE", Row.Of("22B", age: age)).Should().Be(holds);

    [Theory]
    [InlineData("19D", FlagSet.None, true)]
    [InlineData("86", FlagSet.None, true)]
    [InlineData("88/05", FlagSet.None, false)]
    [InlineData("088/05", FlagSet.None, true)]
    [InlineData("8N", FlagSet.None, false)]
    [InlineData("8N", FlagSet.ChildSexualAbuse, true)]
    [InlineData("8N", FlagSet.ChildSexualExploitation, true)]
    [InlineData("46", FlagSet.ChildSexualExploitation, true)]
    public void Child_sexual_abuse_is_any_sexual_offence_or_code_86_or_either_flag(string code, FlagSet flags, bool holds) =>
        Holds("CSAE", Row.Of(code, flags, age: AgeBand.From13To15)).Should().Be(holds);

    [Theory]
    [InlineData("8R", FlagSet.Online, true)]
    [InlineData("8R", FlagSet.None, false)]
    [InlineData("35", FlagSet.Online, false)]
    public void Online_is_the_flag_within_the_vawg_codes(string code, FlagSet flags, bool holds) =>
        Holds("ONLINE", Row.Of(code, flags)).Should().Be(holds);

    [Theory]
    [InlineData("106", FlagSet.None, true)]
    [InlineData("72", FlagSet.None, true)]
    [InlineData("8N", FlagSet.ModernSlavery, false)]
    public void Modern_slavery_is_two_codes_whatever_the_flag(string code, FlagSet flags, bool holds) =>
        Holds("MSHT", Row.Of(code, flags)).Should().Be(holds);

    [Theory]
    [InlineData("005/10", FlagSet.None, true)]
    [InlineData("005/24", FlagSet.None, true)]
    [InlineData("008/02", FlagSet.None, true)]
    [InlineData("088/05", FlagSet.None, true)]
    [InlineData("5D", FlagSet.None, false)]
    [InlineData("46", FlagSet.Spiking, true)]
    public void Spiking_is_four_sub_codes_or_the_marker(string code, FlagSet flags, bool holds) =>
        Holds("SPIKING", Row.Of(code, flags)).Should().Be(holds);

    [Theory]
    [InlineData("8N", AgeBand.From18To24, true)]
    [InlineData("8N", AgeBand.From16To17, false)]
    [InlineData("46", AgeBand.From18To24, false)]
    public void Sex_work_is_the_flag_within_the_vawg_codes_from_age_18(string code, AgeBand age, bool holds) =>
        Holds("SEXWORK", Row.Of(code, FlagSet.SexWork, age: age)).Should().Be(holds);

    [Theory]
    [InlineData("8N", FlagSet.HonourBasedAbuse, true)]
    [InlineData("8N", FlagSet.ForcedMarriage, true)]
    [InlineData("8N", FlagSet.FemaleGenitalMutilation, true)]
    [InlineData("35", FlagSet.HonourBasedAbuse, true)]
    [InlineData("58A", FlagSet.ForcedMarriage, true)]
    [InlineData("58B", FlagSet.HonourBasedAbuse, false)]
    [InlineData("8N", FlagSet.None, false)]
    public void Forced_marriage_and_fgm_imply_honour_based_abuse(string code, FlagSet flags, bool holds) =>
        Holds("HBA", Row.Of(code, flags)).Should().Be(holds);

    [Fact]
    public void Sub_code_counts_with_its_parent_in_the_themes_of_the_parent()
    {
        Holds("RASSO", Row.Of("088/05")).Should().BeTrue("it is a sub-code of 88E");
        Holds("DA", Row.Of("008/02", FlagSet.DomesticAbuse)).Should().BeTrue("it is a sub-code of 8N");
    }

    [Fact]
    public void No_theme_counts_a_male_victim_or_one_of_unknown_sex()
    {
        var allFlags = Enum.GetValues<FlagSet>().Aggregate((all, flag) => all | flag);
        foreach (var theme in Themes.All)
        {
            foreach (var offence in Offences.All)
            {
                foreach (var sex in new[] { VictimSex.Male, VictimSex.Unknown })
                {
                    Holds(theme.Code, Row.Of(offence.Code.Text, allFlags, sex, AgeBand.From16To17)).Should().BeFalse();
                }
            }
        }
    }

    [Fact]
    public void One_row_may_belong_to_several_themes() =>
        Themes.All.Where(t => t.Rule.Holds(Row.Of("8Q", FlagSet.DomesticAbuse | FlagSet.Online))).Select(t => t.Code)
            .Should().BeEquivalentTo("DA", "SH", "STALKING", "ONLINE");

    private static bool Holds(string theme, RecordedOffence row) => Themes.Find(theme)!.Rule.Holds(row);
}
