using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class TileMapTests : BunitContext
{
    [Fact]
    public void Links_inside_the_map_can_be_reached_because_it_is_no_image()
    {
        var map = this.DrawnMap();

        map.Find("svg").GetAttribute("role").Should().Be("group");
        map.FindAll("a").Select(a => a.GetAttribute("aria-label")).Should().Equal(
            "Clevel\u2019d 66.7 △, Cleveland, higher than comparable forces (95%)", "Cumbria 29.9", "City [z], City of London, not applicable");
    }

    [Fact]
    public void Name_of_each_link_begins_with_what_its_tile_prints() =>
        this.DrawnMap().FindAll("a").Should().OnlyContain(a => a.GetAttribute("aria-label")!.StartsWith(a.TextContent.Trim(), StringComparison.Ordinal));

    [Fact]
    public void Each_tile_prints_its_rate_and_its_triangle() =>
        this.DrawnMap().Find("a[href='/forces/cleveland']").TextContent.Should().Contain("66.7 △");

    [Fact]
    public void Force_without_a_rate_is_dashed_and_on_no_step()
    {
        var tile = this.DrawnMap().Find("a[href='/forces/city-of-london']");

        tile.ClassList.Should().Equal("tx");
        tile.TextContent.Should().Contain("[z]");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(29.99, 1)]
    [InlineData(30, 2)]
    [InlineData(51, 5)]
    public void Break_belongs_to_the_step_above_it(double value, int step) => Charts.Scale.Step(value).Should().Be(step);

    [Fact]
    public void Breaks_that_do_not_rise_are_refused()
    {
        var act = () => new TileScale([30, 30, 44, 51], ["a", "b", "c", "d", "e"]);

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(false, 442)]
    [InlineData(true, 358)]
    public void Map_of_43_forces_fits_the_room_the_style_sheet_gives_it(bool narrow, double room)
    {
        var tiles = Forces.Territorial.Select(f => new TileFigure(f.Name, f.ShortLabel, f.Tile!.Value.Row, f.Tile.Value.Column, new Presented(1, "1"), ComparisonMark.Similar, f.Slug));

        var map = Render<TileMap>(p => p.Add(c => c.Id, "m").Add(c => c.Name, "Map").Add(c => c.Description, "All.").Add(c => c.Narrow, narrow).Add(c => c.Tiles, tiles.ToList()).Add(c => c.Scale, Charts.Scale));

        map.FindAll("a").Should().HaveCount(43);
        int.Parse(map.Find("svg").GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture).Should().BeLessThanOrEqualTo((int)room);
    }
}
