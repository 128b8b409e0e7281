using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class CompressionTests(ServedDashboard served)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/forces/west-yorkshire?collection=demonstration")]
    [InlineData("/css/site.css")]
    [InlineData("/css/charts.css")]
    [InlineData("/js/site.js")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/download/funnel.svg?collection=demonstration")]
    public async Task What_is_text_goes_compressed_over_the_wire(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");

        using var response = await served.Client.SendAsync(request);

        response.IsSuccessStatusCode.Should().BeTrue();
        response.Content.Headers.ContentEncoding.Should().ContainSingle().Which.Should().BeOneOf("br", "gzip");
    }
}
