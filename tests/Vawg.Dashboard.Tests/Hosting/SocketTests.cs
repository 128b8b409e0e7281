using System.Net;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Domain.People;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class SocketTests(ServedDashboard served)
{
    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("nonsense", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.SwitchingProtocols)]
    public async Task Live_connection_is_for_pages_of_the_product_alone(string? origin, HttpStatusCode status)
    {
        using var socket = await OpenAsync("lead", origin ?? served.Dashboard.Address.GetLeftPart(UriPartial.Authority));

        socket.Status.Should().Be(status);
    }

    [Fact]
    public async Task Visitor_has_no_live_connection()
    {
        using var socket = await Socket.OpenAsync(served.Dashboard.Address);

        socket.Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_a_browser_falls_back_on_without_sockets_is_not_served()
    {
        using var answer = await served.Client.GetAsync(new Uri("/_blazor?id=unknown", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        BrowserHeaders.Problems(answer).Should().BeEmpty();
    }

    [Fact]
    public async Task Account_has_twenty_live_connections_at_most_and_may_open_another_when_one_ends()
    {
        var open = new List<Socket>();
        try
        {
            for (var i = 0; i < SessionRules.MostCircuits; i++)
            {
                open.Add(await OpenAsync("admin2"));
            }

            open.Should().OnlyContain(socket => socket.Status == HttpStatusCode.SwitchingProtocols);
            (await StatusAsync("admin2")).Should().Be(HttpStatusCode.TooManyRequests);
            (await StatusAsync("westyorkshire")).Should().Be(HttpStatusCode.SwitchingProtocols, "it is another account");

            await open[0].CloseAsync();
            await FreedAsync("admin2");
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }
    }

    /// <summary>The product notices the end of a connection a moment after it.</summary>
    private async Task FreedAsync(string account)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await StatusAsync(account) != HttpStatusCode.SwitchingProtocols)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private async Task<HttpStatusCode> StatusAsync(string account)
    {
        using var socket = await OpenAsync(account);
        return socket.Status;
    }

    private async Task<Socket> OpenAsync(string account, string? origin = null)
    {
        var cookie = ("Cookie", await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account)));
        return origin is null ? await Socket.OpenAsync(served.Dashboard.Address, cookie) : await Socket.OpenAsync(served.Dashboard.Address, cookie, ("Origin", origin));
    }
}
