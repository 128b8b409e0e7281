using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class CollectionsTests
{
    [Fact]
    public void Every_collection_is_found_by_its_address_whatever_the_case()
    {
        foreach (var collection in Enum.GetValues<Collection>())
        {
            Collections.TryParse(collection.Slug().ToUpperInvariant(), out var found).Should().BeTrue();
            found.Should().Be(collection);
            collection.Name().Should().NotBeEmpty();
        }

        Collections.TryParse("elsewhere", out _).Should().BeFalse();
    }

    [Fact]
    public void Only_figures_that_are_public_already_are_free_of_suppression() =>
        Enum.GetValues<Collection>().Where(c => c.IsPublic()).Should().Equal(Collection.OpenData, Collection.PublishedAssessments);

    [Fact]
    public void Open_data_says_that_it_counts_all_victims() => Collection.OpenData.Coverage().Should().Be("all victims");
}
