using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class DrawingAccessibilityTests : BunitContext
{
    [Fact]
    public void Every_drawing_has_a_role_a_name_and_a_description()
    {
        foreach (var svg in AllOnOnePage().QuerySelectorAll("svg"))
        {
            svg.GetAttribute("role").Should().BeOneOf("img", "group");
            var named = svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => svg.QuerySelector("#" + id)!.TextContent);
            named.Should().HaveCount(2).And.OnlyContain(text => text.Length > 0);
        }
    }

    [Fact]
    public void Images_hold_no_links() => AllOnOnePage().QuerySelectorAll("svg[role=img] a").Should().BeEmpty();

    [Fact]
    public void Wide_and_narrow_drawings_of_one_figure_share_no_identifier()
    {
        var page = Parsed(string.Concat(this.Drawn<XmRLine>(Charts.Trend()).Markup, this.Drawn<XmRLine>(Charts.Trend(), narrow: true).Markup, this.DrawnPanels().Markup));

        page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(4);
    }

    [Fact]
    public void No_drawing_sets_a_size_of_text_or_a_style_of_its_own() =>
        AllOnOnePage().QuerySelectorAll("[font-size],[style]").Should().BeEmpty("the sheet of the charts sets 12 px once");

    [Fact]
    public void Figure_has_a_caption_a_live_readout_and_a_twin_in_a_named_region()
    {
        var figure = Render<ChartFigure>(p => p.Add(c => c.Id, "trend").Add(c => c.Title, "Recorded rape, Kent").Add(c => c.Source, "Source: returns")
            .Add(c => c.Readout, new Readout("Q1", "14")).Add(c => c.Table, "<table></table>").Add(c => c.SvgHref, "/a.svg").AddChildContent("drawing"));

        figure.Find("figure").GetAttribute("aria-labelledby").Should().Be(figure.Find("figcaption h3").Id);
        figure.Find(".readout").GetAttribute("aria-live").Should().Be("polite");
        figure.Find("details.twin > summary").TextContent.Should().StartWith("Table of this chart (key T)");
        figure.Find(".tw").GetAttribute("aria-label").Should().Be("Table: Recorded rape, Kent");
        figure.Find(".tools a").TextContent.Should().Be("Download SVG: Recorded rape, Kent");
    }

    [Fact]
    public void Small_drawing_beside_its_text_is_hidden_from_reading_unless_it_is_named()
    {
        Render<Sparkline>(p => p.Add(c => c.Points, [1, 2])).Find("svg").GetAttribute("aria-hidden").Should().Be("true");
        var named = Render<Sparkline>(p => p.Add(c => c.Points, [1, 2]).Add(c => c.Name, "Rising")).Find("svg");
        named.GetAttribute("role").Should().Be("img");
        named.GetAttribute("aria-label").Should().Be("Rising");
        named.HasAttribute("aria-hidden").Should().BeFalse();
    }

    private static IDocument Parsed(string markup) => new HtmlParser().ParseDocument(markup);

    private IDocument AllOnOnePage() => Parsed(string.Concat(this.AllDrawings()));
}
