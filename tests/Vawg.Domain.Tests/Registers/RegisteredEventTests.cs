using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Returns.Screening.Reading;
using Xunit;

namespace Vawg.Domain.Tests.Registers;

public class RegisteredEventTests
{
    private static readonly RegisteredEvent Operation = new()
    {
        Number = 1,
        Force = null,
        Kind = EventKind.Operation,
        Title = "Operation",
        FirstDay = new DateOnly(2022, 5, 1),
        LastDay = null,
        What = "What happened.",
        Source = "A notice",
    };

    [Fact]
    public void Months_stand_on_drawings_and_one_month_once()
    {
        Operation.Months.Should().Be("May 2022");
        (Operation with { LastDay = new DateOnly(2022, 5, 20) }).Months.Should().Be("May 2022");
        (Operation with { LastDay = new DateOnly(2023, 6, 1) }).Months.Should().Be("May 2022 to June 2023");
        (Operation with { LastDay = new DateOnly(2022, 6, 3) }).Days.Should().Be("1 May 2022 to 3 June 2022");
    }

    [Fact]
    public void Event_of_the_nation_bears_on_every_force_and_that_of_a_force_on_itself_alone()
    {
        var (kent, essex) = (Forces.Find("Kent"), Forces.Find("Essex"));
        var own = Operation with { Force = kent };

        new[] { null, kent, essex }.Select(Operation.BearsOn).Should().Equal(true, true, true);
        new[] { null, kent, essex }.Select(own.BearsOn).Should().Equal(false, true, false);
    }

    [Fact]
    public void Kinds_are_read_back_from_their_addresses()
    {
        EventKinds.All.Should().OnlyContain(k => EventKinds.Find(k.Slug()) == k);
        ContextKinds.All.Should().OnlyContain(k => ContextKinds.Find(k.Slug()) == k);
        GapStates.All.Should().OnlyContain(s => GapStates.Find(s.Slug()) == s);
        EventKinds.Find("party").Should().BeNull();
    }

    [Theory]
    [InlineData("Ask jane.doe@example.org", "an e-mail address")]
    [InlineData("Crime 42/12345/22", "a crime number")]
    [InlineData("Operation of 2022/23 in 43 forces", null)]
    public void Personal_data_is_told_by_its_form(string text, string? kind) => PersonalText.KindOf(text).Should().Be(kind);
}
