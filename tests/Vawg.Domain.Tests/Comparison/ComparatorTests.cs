using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class ComparatorTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;

    [Theory]
    [InlineData("national", ComparatorKind.National)]
    [InlineData(" Region ", ComparatorKind.Region)]
    [InlineData("SIMILAR", ComparatorKind.Similar)]
    [InlineData("kent,essex", ComparatorKind.Chosen)]
    public void Address_form_is_read_back(string text, ComparatorKind kind)
    {
        Comparator.TryParse(text, out var comparator).Should().BeTrue();
        comparator.Kind.Should().Be(kind);
        Comparator.TryParse(comparator.Slug, out var again).Should().BeTrue();
        again.Slug.Should().Be(comparator.Slug);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("kent,atlantis")]
    [InlineData("everyone")]
    public void Forces_that_do_not_exist_refuse_the_whole(string? text)
    {
        Comparator.TryParse(text, out var comparator).Should().BeFalse();
        comparator.Should().Be(Comparator.National);
    }

    [Fact]
    public void Forces_named_twice_or_by_code_stand_once_in_the_order_of_their_names()
    {
        Comparator.TryParse("kent, E23000028, essex", out var comparator).Should().BeTrue();

        comparator.Slug.Should().Be("essex,kent");
    }

    [Fact]
    public void Peer_group_is_read_back_from_its_address_and_holds_the_chosen_force()
    {
        var group = new PeerGroup { Slug = "large", Name = "Large forces", ValidFrom = new DateOnly(2026, 4, 1), Source = "A board.", Members = [Forces.Find("Essex")!, Forces.Find("Surrey")!] };

        Comparator.TryParse(" GROUP-large ", [group], out var comparator).Should().BeTrue();

        comparator.Kind.Should().Be(ComparatorKind.Group);
        comparator.Slug.Should().Be("group-large");
        comparator.Name(Kent).Should().Be("forces of the group Large forces");
        comparator.ForcesBeside(Kent).Select(f => f.Name).Should().Equal("Essex", "Kent", "Surrey");
        comparator.Group!.Origin.Should().Be("Large forces, valid from 1 April 2026. Source: A board.");
        Comparator.TryParse("group-small", [group], out _).Should().BeFalse();
        Comparator.TryParse("kent,essex", [group], out var chosen).Should().BeTrue();
        chosen.Kind.Should().Be(ComparatorKind.Chosen);
    }

    [Fact]
    public void National_comparison_is_with_the_43_forces() => Comparator.National.ForcesBeside(Kent).Should().Equal(Forces.Territorial);

    [Fact]
    public void Region_holds_the_force_and_its_neighbours_alone()
    {
        var forces = Comparator.Region.ForcesBeside(Kent);

        forces.Should().Contain(Kent).And.OnlyContain(f => f.Region == "South East");
        Comparator.Region.Name(Kent).Should().Be("forces of the South East region");
        Comparator.Region.ForcesBeside(Forces.Find("Gwent")).Should().HaveCount(4);
        Comparator.Region.Name(Forces.Find("Gwent")).Should().Be("forces of Wales");
    }

    [Fact]
    public void Transport_police_have_no_region_and_are_compared_with_all_forces()
    {
        var transportPolice = Forces.Get(ForceCode.BritishTransportPolice);

        Comparator.Region.ForcesBeside(transportPolice).Should().Equal(Forces.Territorial);
        Comparator.Region.Name(transportPolice).Should().Be("all forces");
    }

    [Fact]
    public void Similar_forces_are_the_force_and_the_seven_closest_in_population()
    {
        foreach (var force in Forces.Territorial.Where(f => f.HasResidentRate))
        {
            var similar = Comparator.Similar.ForcesBeside(force);

            similar.Should().HaveCount(8).And.Contain(force).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(f => f.Name, StringComparer.Ordinal);
            double Distance(Force other) => Math.Abs(Math.Log((double)other.Mid2023!.FemalesAged10AndOver / force.Mid2023!.FemalesAged10AndOver));
            var farthest = similar.Max(Distance);
            Forces.Territorial.Where(f => f.HasResidentRate).Except(similar).Select(Distance).Should().OnlyContain(d => d >= farthest);
        }
    }

    [Fact]
    public void Chosen_forces_stand_beside_the_force_itself()
    {
        Comparator.TryParse("essex,surrey", out var comparator).Should().BeTrue();

        comparator.ForcesBeside(Kent).Select(f => f.Name).Should().Equal("Essex", "Kent", "Surrey");
        comparator.ForcesBeside(Forces.Find("Essex")).Select(f => f.Name).Should().Equal("Essex", "Surrey");
        comparator.Name(Kent).Should().Be("the forces chosen");
    }

    [Fact]
    public void Without_a_force_every_comparison_is_national()
    {
        Comparator.Similar.ForcesBeside(null).Should().Equal(Forces.Territorial);
        Comparator.Region.Name(null).Should().Be("all forces");
    }
}
