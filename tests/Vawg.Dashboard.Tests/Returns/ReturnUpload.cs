using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Testing.Http;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>Hands a return in by the form of the page, and waits until it was screened.</summary>
internal static class ReturnUpload
{
    private const string Token = "__RequestVerificationToken";

    /// <returns>The number of the version in its address.</returns>
    public static async Task<int> SendAsync(RunningDashboard dashboard, string account, string force, string quarter, string name, byte[] bytes)
    {
        using var client = dashboard.NewVisitor();
        var cookie = await dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account));
        using var asked = new HttpRequestMessage(HttpMethod.Get, AppUrls.Returns) { Headers = { { "Cookie", cookie } } };
        using var page = await client.SendAsync(asked);
        var form = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync()).QuerySelector("#upload form[method=post]")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!), Token },
            { new StringContent(force), "force" },
            { new StringContent(quarter), "quarter" },
            { new ByteArrayContent(bytes), "file", name },
        };
        using var sent = new HttpRequestMessage(HttpMethod.Post, AppUrls.UploadReturn) { Content = content, Headers = { { "Cookie", $"{cookie}; {FormPost.CookiesOf(page)}" } } };
        using var answer = await client.SendAsync(sent);
        var id = int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        while (await IsAtWorkAsync(client, cookie, id))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        return id;
    }

    private static async Task<bool> IsAtWorkAsync(HttpClient client, string cookie, int id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AppUrls.StageOf(id)) { Headers = { { "Cookie", cookie } } };
        using var answer = await client.SendAsync(request);
        using var stage = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return stage.RootElement.GetProperty("atWork").GetBoolean();
    }
}
