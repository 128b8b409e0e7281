using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class OutcomesTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1a")]
    [InlineData("3A")]
    [InlineData("22")]
    public void Codes_of_the_framework_are_read(string text)
    {
        OutcomeCode.TryParse(text, out var code).Should().BeTrue();
        Outcomes.Find(code).Should().NotBeNull();
    }

    [Theory]
    [InlineData("23")]
    [InlineData("4A")]
    [InlineData("0A")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("A")]
    [InlineData("")]
    [InlineData("1.0")]
    public void Codes_outside_the_framework_are_refused(string text) => OutcomeCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void All_26_codes_are_listed() => Outcomes.All.Should().HaveCount(26).And.OnlyHaveUniqueItems(o => o.Code);

    [Fact]
    public void Alternate_offences_lie_inside_their_parent_and_no_decision_is_no_outcome() =>
        Outcomes.All.Where(o => !o.CountsInTotal).Select(o => $"{o.Code} in {o.Parent}")
            .Should().Equal("0 in ", "1A in 1", "2A in 2", "3A in 3");
}
