using FluentAssertions;
using Vawg.Dashboard.Features.Returns;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

public sealed class ReturnDeedsTests
{
    [Theory]
    [InlineData(ReturnDeeds.Approve, ReturnStage.Approved, "Approved. Its figures are published as soon as they are computed.")]
    [InlineData(ReturnDeeds.Approve, ReturnStage.Published, "Approved, and its figures are published.")]
    [InlineData(ReturnDeeds.Approve, ReturnStage.ChangeRequested, null)]
    [InlineData(ReturnDeeds.Submit, ReturnStage.Submitted, "Submitted. Somebody else has to approve it.")]
    [InlineData(ReturnDeeds.Submit, ReturnStage.Published, null)]
    [InlineData(ReturnDeeds.Restore, ReturnStage.Superseded, null)]
    [InlineData("what nobody does", ReturnStage.Submitted, null)]
    public void What_is_said_after_an_act_holds_of_the_return_as_it_stands(string deed, ReturnStage stage, string? expected) =>
        ReturnDeeds.Done(deed, stage).Should().Be(expected);
}
