using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class ForcesTests
{
    [Fact]
    public void There_are_43_territorial_forces_and_the_british_transport_police()
    {
        Forces.Territorial.Should().HaveCount(43);
        Forces.All.Except(Forces.Territorial).Should().ContainSingle().Which.Code.Should().Be(ForceCode.BritishTransportPolice);
        Forces.All.Select(f => f.Slug).Should().OnlyHaveUniqueItems();
        Forces.Territorial.Count(f => f.Region == "Wales").Should().Be(4);
    }

    [Theory]
    [InlineData("Devon & Cornwall", "E23000035")]
    [InlineData("devon and cornwall police", "E23000035")]
    [InlineData("London, City of", "E23000034")]
    [InlineData("City of London Police", "E23000034")]
    [InlineData("Metropolitan Police Service", "E23000001")]
    [InlineData("Met", "E23000001")]
    [InlineData("Hampshire Constabulary", "E23000030")]
    [InlineData("Dyfed Powys", "W15000004")]
    [InlineData("W15000004", "W15000004")]
    [InlineData("btp", "BTP")]
    public void Names_of_published_tables_find_their_force(string name, string code) =>
        Forces.Find(name)!.Code.Text.Should().Be(code);

    [Theory]
    [InlineData("Police Scotland")]
    [InlineData("E23999999")]
    [InlineData("Kents")]
    [InlineData("")]
    [InlineData(null)]
    public void Names_of_no_force_find_none(string? name) => Forces.Find(name).Should().BeNull();

    [Fact]
    public void Every_force_is_found_by_its_code_name_aliases_and_address()
    {
        foreach (var force in Forces.All)
        {
            Forces.Get(force.Code).Should().Be(force);
            Forces.FindBySlug(force.Slug).Should().Be(force);
            foreach (var name in force.Aliases.Append(force.Name))
            {
                Forces.Find(name).Should().Be(force, name);
            }
        }
    }

    [Fact]
    public void Rate_is_not_given_for_city_of_london_and_british_transport_police() =>
        Forces.All.Where(f => !f.HasResidentRate).Select(f => f.Name).Should().BeEquivalentTo("City of London", "British Transport Police");

    [Fact]
    public void Girls_aged_10_to_17_are_those_of_10_to_14_and_three_fifths_of_15_to_19()
    {
        var girls = Forces.Find("Kent")!.Mid2023!;

        girls.GirlsAged10To17.Should().Be(girls.FemalesAged10To14 + (girls.FemalesAged15To19 * 3 / 5));
        new Residents(0, 0, 10, 6).GirlsAged10To17.Should().Be(14, "10 + 3.6 is 13.6, to the nearest person");
    }

    [Fact]
    public void Residents_of_two_forces_add_up_line_by_line() =>
        (new Residents(10, 8, 2, 1) + new Residents(20, 9, 3, 4)).Should().Be(new Residents(30, 17, 5, 5));

    [Theory]
    [InlineData("E2300001")]
    [InlineData("S23000001")]
    [InlineData("E23A00001")]
    public void Codes_of_another_form_are_refused(string text) => ForceCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Tiles_of_the_map_do_not_overlap() =>
        Forces.All.Where(f => f.Tile is not null).Select(f => f.Tile).Should().OnlyHaveUniqueItems().And.HaveCount(43);
}
