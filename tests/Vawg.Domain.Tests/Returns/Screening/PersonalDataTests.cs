using FluentAssertions;
using Vawg.Domain.Returns.Screening;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class PersonalDataTests
{
    [Theory]
    [InlineData("jo.smith+x@mail.example.org", "an e-mail address")]
    [InlineData("call 07700 900123 after six", "a telephone number")]
    [InlineData("ring +44 (0)113 496 0000", "a telephone number")]
    [InlineData("(0113) 496-0000", "a telephone number")]
    [InlineData("lives at LS1 3AB", "a full postcode")]
    [InlineData("SW1A1AA", "a full postcode")]
    [InlineData("m1 1ae", "a full postcode")]
    [InlineData("AB 12 34 56 C", "a National Insurance number")]
    [InlineData("ab123456c", "a National Insurance number")]
    [InlineData("42/12345/22", "a crime number")]
    [InlineData("20BE/123456A/22", "a crime number")]
    [InlineData("see 1234567/22", "a crime number")]
    [InlineData("BCU/2022/123456", "a crime number")]
    [InlineData("13220012345", "a crime number")]
    public void Value_of_a_person_refuses_the_file(string value, string kind)
    {
        var screened = new AReturn().Set("commitments", 3, "evidence", value).Screen();

        screened.MayHoldPersonalData.Should().BeTrue();
        screened.Return.Should().BeNull();
        screened.Findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule.Code == "F-37" && f.Row == 3 && f.Column == "evidence" && f.Value == null && f.Remedy.Contains(kind));
    }

    [Theory]
    [InlineData("Reviewed 2022/23 Q1, 14/06/2022 and 14-06-2022 12:30")]
    [InlineData("Policy 7 of 01.04.2022 at 10.15, 1,234,567 read it")]
    [InlineData("Codes 19C, 4.10 and 005/10; force E23000010; PIP2")]
    [InlineData("Grade A1 2nd level, C2 1st")]
    [InlineData("Recommendation 4.2(i), see A10 and NFD 2024-2027")]
    [InlineData("Postcode area LS1 and district WF10")]
    [InlineData("12345678")]
    public void Text_that_names_nobody_passes(string text) =>
        new AReturn().Set("commitments", 3, "evidence", text).Screen().Findings.Should().BeEmpty();

    [Theory]
    [InlineData("Name")]
    [InlineData("victim_name")]
    [InlineData("Surname")]
    [InlineData("DOB")]
    [InlineData("date of birth")]
    [InlineData("Home address")]
    [InlineData("e-mail")]
    [InlineData("PHONE")]
    [InlineData("crime number")]
    [InlineData("Crime-Ref")]
    [InlineData("custody_number")]
    [InlineData("Victim ID")]
    public void Column_for_a_person_refuses_the_file(string heading)
    {
        var planted = new AReturn();
        planted.Sheet("suspects").Row(1).Add(AReturn.Text(heading));

        var screened = planted.Screen();

        screened.MayHoldPersonalData.Should().BeTrue();
        screened.Findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule.Code == "F-36" && f.Column == "column G" && f.Value == null);
    }

    [Theory]
    [InlineData("offence_name")]
    [InlineData("force name")]
    [InlineData("telling")]
    [InlineData("rename")]
    public void Column_that_names_a_thing_is_only_unknown(string heading)
    {
        var planted = new AReturn();
        planted.Sheet("suspects").Row(1).Add(AReturn.Text(heading));

        planted.Screen().Places.Keys.Should().Equal("F-11");
    }

    [Fact]
    public void No_other_finding_quotes_the_file_once_a_value_may_be_personal()
    {
        var planted = new AReturn()
            .Set("recorded_offences", 3, "victim_sex", "Jane Placeholder")
            .Set("recorded_offences", 4, "flags", "Jane")
            .Set("measures", 2, "note", "jane@example.org")
            .AddSheet("Jane Placeholder", "a|b", "x|07700900123");
        planted.Sheet("outcomes").Row(1).Add(AReturn.Text("Jane"));

        var screened = planted.Screen();

        screened.MayHoldPersonalData.Should().BeTrue();
        screened.Findings.Should().OnlyContain(f => f.Value == null);
        string.Join('\n', screened.Findings.Select(f => f.ToString())).Should().NotContainAny("Jane", "Placeholder", "jane", "07700");
        screened.Places.Keys.Should().BeEquivalentTo("R-12", "R-06", "F-37", "F-09", "F-11");
        screened.Sheets.Select(s => s.Sheet).Should().NotContain("Jane Placeholder");
    }

    [Fact]
    public void Sheet_that_is_not_read_is_looked_through_too()
    {
        new AReturn().AddSheet("lookup", "surname|n", "x|1").Screen().Places.Should().ContainKey("F-36");
        new AReturn().AddSheet("guidance", "Ask jo@example.org").Screen().Places.Keys.Should().Equal("F-37");
        new AReturn().AddSheet("codes", "code|name", "8Q|Stalking").Screen().Findings.Should().BeEmpty();
    }

    [Fact]
    public void Number_cell_that_lost_the_nought_of_a_telephone_number_is_told() =>
        new AReturn().Set("measures", 13, "value", "7700900123").Screen().MayHoldPersonalData.Should().BeTrue();

    [Fact]
    public void Long_text_made_to_be_slow_is_looked_through()
    {
        var screened = new AReturn().Set("measures", 2, "note", new string('a', 32_000) + "1@").Screen();

        screened.Places.Keys.Should().Equal("F-17");
    }
}
