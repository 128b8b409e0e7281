using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class OutcomeKindsTests
{
    public static TheoryData<string, Func<Outcome, bool>, string> Kinds => new()
    {
        { "charged", OutcomeKinds.Charged, "1" },
        { "15", OutcomeKinds.Fifteen, "15" },
        { "16", OutcomeKinds.Sixteen, "16" },
        { "15 and 16", OutcomeKinds.FifteenAndSixteen, "15 16" },
        { "out of court", OutcomeKinds.OutOfCourt, "2 3 6 7 8" },
        { "no suspect", OutcomeKinds.NoSuspect, "18" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_holds_its_codes_and_never_those_that_lie_inside_others(string kind, Func<Outcome, bool> holds, string codes) =>
        Outcomes.All.Where(holds).Select(o => o.Code.Text).Should().BeEquivalentTo(codes.Split(' '), kind);
}
