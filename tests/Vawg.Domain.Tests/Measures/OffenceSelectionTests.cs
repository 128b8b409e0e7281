using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class OffenceSelectionTests
{
    [Fact]
    public void Every_selection_is_read_back_from_its_text()
    {
        var selections = Themes.All.Select(OffenceSelection.OfTheme)
            .Concat(Offences.Groups.Select(OffenceSelection.OfGroup))
            .Concat(Offences.Subgroups.Select(OffenceSelection.OfSubgroup))
            .Concat(Offences.All.Select(o => OffenceSelection.OfOffence(o.Code)))
            .Append(OffenceSelection.Vawg)
            .Append(OffenceSelection.AllRecordedCrime);

        foreach (var selection in selections)
        {
            OffenceSelection.TryParse(selection.Text, out var read).Should().BeTrue(selection.Text);
            read.Should().Be(selection);
        }
    }

    [Theory]
    [InlineData("vawg", "VAWG")]
    [InlineData("da", "DA")]
    [InlineData("group: sexual offences", "GROUP:Sexual offences")]
    [InlineData("SUBGROUP:\"Rape offences\"", "SUBGROUP:Rape")]
    public void Typed_forms_are_read_whatever_the_case(string typed, string text)
    {
        OffenceSelection.TryParse(typed, out var selection).Should().BeTrue();
        selection.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("DOMESTIC")]
    [InlineData("GROUP:Nothing of the kind")]
    [InlineData("OFFENCE:4.11")]
    [InlineData("PLACE:Kent")]
    public void Selections_that_do_not_exist_are_refused(string? typed) => OffenceSelection.TryParse(typed, out _).Should().BeFalse();

    [Fact]
    public void Offence_4_1_and_offence_4_10_are_different_selections()
    {
        OffenceSelection.TryParse("OFFENCE:4.1", out var manslaughter).Should().BeTrue();
        OffenceSelection.TryParse("OFFENCE:4.10", out var corporate).Should().BeTrue();

        manslaughter.Should().NotBe(corporate);
        manslaughter.Name.Should().Be("Manslaughter");
        corporate.Name.Should().Be("Corporate manslaughter");
    }

    [Fact]
    public void All_recorded_crime_alone_counts_victims_of_either_sex()
    {
        var row = Row.Of("8L") with { Victim = new Victim(VictimSex.Male, AgeBand.From25To34) };

        OffenceSelection.OfSubgroup("Stalking and harassment").Holds(row).Should().BeFalse("returns cover female victims aged 10 and over");
        OffenceSelection.OfSubgroup("Stalking and harassment").Holds(Row.Of("8L")).Should().BeTrue();
        OffenceSelection.AllRecordedCrime.Holds(row).Should().BeTrue();
        OffenceSelection.Vawg.Holds(row).Should().BeFalse();
        OffenceSelection.OfTheme(Themes.Find("SH")!).Holds(row).Should().BeFalse();
    }

    [Fact]
    public void Vawg_and_themes_cannot_be_told_from_the_code_alone()
    {
        var harassment = Offences.Get(OffenceCode.Parse("8L"));

        OffenceSelection.OfGroup("Violence against the person").HoldsCode(harassment).Should().BeTrue();
        FluentActions.Invoking(() => OffenceSelection.Vawg.HoldsCode(harassment)).Should().Throw<InvalidOperationException>();
    }
}
