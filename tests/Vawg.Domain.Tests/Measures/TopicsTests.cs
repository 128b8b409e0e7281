using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class TopicsTests
{
    [Fact]
    public void Returns_have_vawg_first_and_then_every_theme()
    {
        var topics = Topics.Of(Collection.ForceReturns);

        topics[0].Selection.Should().Be(OffenceSelection.Vawg);
        topics.Skip(1).Select(t => t.Selection.Theme!.Code).Should().Equal(Themes.All.Select(t => t.Code));
        Topics.Of(Collection.Demonstration).Should().Equal(topics);
    }

    [Fact]
    public void Open_data_never_carries_themes_and_names_all_victims() => Topics.Of(Collection.OpenData).Should()
        .OnlyContain(t => t.Selection.Kind != SelectionKind.Theme && t.Selection.Kind != SelectionKind.Vawg)
        .And.OnlyContain(t => t.Name.EndsWith(", all victims") && t.RateUnit == "per 1,000 residents");

    [Fact]
    public void Every_topic_is_found_by_its_address_and_by_its_selection()
    {
        foreach (var collection in Enum.GetValues<Collection>())
        {
            Topics.Of(collection).Select(t => t.Slug).Should().OnlyHaveUniqueItems();
            foreach (var topic in Topics.Of(collection))
            {
                Topics.Find(collection, topic.Slug.ToUpperInvariant()).Should().Be(topic);
                Topics.Find(collection, topic.Selection.Text).Should().Be(topic);
            }

            Topics.Find(collection, "nothing").Should().BeNull();
        }
    }

    [Fact]
    public void Proxies_of_themes_in_open_data_have_the_breaks_of_the_theme_and_others_none()
    {
        Topics.Find(Collection.OpenData, "stalking")!.BreaksOf.Should().Be("STALKING");
        Topics.Find(Collection.OpenData, "rape")!.BreaksOf.Should().BeNull();
    }

    [Fact]
    public void Titles_keep_the_capitals_of_abbreviations()
    {
        Topics.Find(Collection.ForceReturns, "vawg")!.RecordedName.Should().Be("Recorded VAWG");
        Topics.Find(Collection.ForceReturns, "sh")!.RecordedName.Should().Be("Recorded stalking and harassment");
    }

    [Theory]
    [InlineData("csae", "per 1,000 girls aged 10 to 17")]
    [InlineData("da", "per 1,000 females aged 10 and over")]
    public void Rate_unit_says_of_whom(string slug, string unit) => Topics.Find(Collection.ForceReturns, slug)!.RateUnit.Should().Be(unit);
}
