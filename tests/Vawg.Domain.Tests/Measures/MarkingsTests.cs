using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class MarkingsTests
{
    [Theory]
    [InlineData(Collection.OpenData, "OFFICIAL")]
    [InlineData(Collection.PublishedAssessments, "OFFICIAL")]
    [InlineData(Collection.ForceReturns, "OFFICIAL-SENSITIVE")]
    [InlineData(Collection.Demonstration, "OFFICIAL-SENSITIVE")]
    public void Figures_carry_the_marking_of_their_collection(Collection collection, string words) => Markings.Of(collection).Words().Should().Be(words);

    [Fact]
    public void Marking_that_nobody_chose_has_no_words() =>
        FluentActions.Invoking(() => default(Marking).Words()).Should().Throw<ArgumentOutOfRangeException>();
}
