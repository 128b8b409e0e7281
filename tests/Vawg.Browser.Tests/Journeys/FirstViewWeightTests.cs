using FluentAssertions;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class FirstViewWeightTests(BrowserSession session)
{
    private const double MostBytes = 350 * 1024;

    [SkippableTheory]
    [InlineData("/?collection=demonstration")]
    [InlineData("/forces/west-yorkshire?collection=demonstration")]
    public async Task A_first_view_weighs_less_than_350_kilobytes_over_the_wire(string address)
    {
        var page = await session.NewPageAsync(Screen.Desk);
        var bytes = 0d;
        var answers = 0;
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("Network.enable");
        protocol.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
            answers++;
        };
        protocol.Event("Network.webSocketFrameReceived").OnEvent += (_, e) =>
            bytes += e!.Value.GetProperty("response").GetProperty("payloadData").GetString()!.Length;

        await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        answers.Should().BeGreaterThan(4, "the page, its sheets and its scripts are counted");
        bytes.Should().BeInRange(20_000, MostBytes);
        await page.Context.CloseAsync();
    }
}
