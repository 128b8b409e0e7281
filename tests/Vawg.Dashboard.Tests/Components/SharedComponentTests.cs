using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Shared;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class SharedComponentTests : BunitContext
{
    [Fact]
    public void Marking_at_the_top_also_marks_both_margins_of_print()
    {
        var marking = Render<Marking>(p => p.Add(c => c.Text, "OFFICIAL").Add(c => c.Place, MarkingPlace.Top));

        marking.Find("style").TextContent.Should().Be("@page{@top-center{content:\"OFFICIAL\"}@bottom-center{content:\"OFFICIAL\"}}");
        marking.Find("section.mark").TextContent.Should().Be("OFFICIAL");
    }

    [Fact]
    public void Marking_at_the_bottom_writes_no_print_rule() =>
        Render<Marking>(p => p.Add(c => c.Text, "OFFICIAL").Add(c => c.Place, MarkingPlace.Bottom)).FindAll("style").Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("official")]
    [InlineData("OFFICIAL\"}}</style>")]
    public void Page_without_a_proper_marking_is_refused(string text)
    {
        var act = () => Render<Marking>(p => p.Add(c => c.Text, text).Add(c => c.Place, MarkingPlace.Top));

        act.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Sort_link_is_named_for_its_column() =>
        Render<SortLink>(p => p.Add(c => c.Column, "Recorded").Add(c => c.Href, "?sort=recorded")).Find("a").TextContent.Should().Be("Sort by Recorded");

    [Fact]
    public void Problem_links_to_its_fields_and_is_absent_without_one()
    {
        var problem = Render<Problem>(p => p.Add(c => c.Items, [new ProblemItem("Give a reason", "reason")]).Add(c => c.PagePath, "/returns"));

        problem.Find("[role=alert] h2").TextContent.Should().Be("There is a problem");
        problem.Find("li a").GetAttribute("href").Should().Be("/returns#reason");
        Render<Problem>(p => p.Add(c => c.Items, [])).Markup.Trim().Should().BeEmpty();
    }

    [Fact]
    public void Empty_state_says_what_is_missing_and_where_to_go()
    {
        var state = Render<StatePanel>(p => p.Add(c => c.Heading, "No outcomes in this period").Add(c => c.Text, "Choose an earlier year.").Add(c => c.Links, [new StateLink("?to=2018-19", "Show the year ending March 2019")]));

        state.Find("h3").TextContent.Should().Be("No outcomes in this period");
        state.Find("a").TextContent.Should().Be("Show the year ending March 2019");
        state.FindAll("[role=status], .bars").Should().BeEmpty();
    }

    [Fact]
    public void Loading_state_is_announced()
    {
        var state = Render<StatePanel>(p => p.Add(c => c.Kind, StateKind.Loading).Add(c => c.Heading, "Preparing the figures").Add(c => c.Text, "Stage 2 of 3"));

        state.Find("[role=status]").TextContent.Should().Contain("Stage 2 of 3");
        state.Find(".bars").GetAttribute("aria-hidden").Should().Be("true");
    }

    [Fact]
    public void Banner_says_demonstration_and_links_with_a_space_before() =>
        Render<DemonstrationBanner>(p => p.Add(c => c.Href, "/about")).Find("p").TextContent.Should().StartWith("DEMONSTRATION").And.Contain("force. About");
}
