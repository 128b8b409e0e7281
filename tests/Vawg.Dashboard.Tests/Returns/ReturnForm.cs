using AngleSharp.Html.Parser;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Testing.Http;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>The form by which somebody hands in a return, as the page gives it, to be sent as any client may send it.</summary>
internal sealed class ReturnForm : IDisposable
{
    private const string TokenName = "__RequestVerificationToken";

    private readonly string _token;
    private readonly string _cookies;

    private ReturnForm(HttpClient client, string token, string cookies)
    {
        Client = client;
        _token = token;
        _cookies = cookies;
    }

    /// <summary>Whoever opened it.</summary>
    public HttpClient Client { get; }

    public static async Task<ReturnForm> OpenAsync(RunningDashboard dashboard, string account)
    {
        var client = await dashboard.NewClientAsync(account);
        using var page = await client.GetAsync(AppUrls.Returns);
        var form = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync()).QuerySelector("#upload form[method=post]")!;
        var cookie = await dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account));
        return new ReturnForm(client, form.QuerySelector($"input[name={TokenName}]")!.GetAttribute("value")!, $"{cookie}; {FormPost.CookiesOf(page)}");
    }

    /// <summary>The fields that stand before the file.</summary>
    public MultipartFormDataContent Fields(string force, string quarter, bool hasToken = true)
    {
        var fields = new MultipartFormDataContent();
        if (hasToken)
        {
            fields.Add(new StringContent(_token), TokenName);
        }

        fields.Add(new StringContent(force), "force");
        fields.Add(new StringContent(quarter), "quarter");
        return fields;
    }

    public Task<HttpResponseMessage> SendAsync(string force, string quarter, string name, byte[] bytes)
    {
        var content = Fields(force, quarter);
        content.Add(new ByteArrayContent(bytes), "file", name);
        return PostAsync(content);
    }

    /// <param name="content">The body of the form.</param>
    /// <param name="isChunked">Whether its length is not announced.</param>
    public async Task<HttpResponseMessage> PostAsync(HttpContent content, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AppUrls.UploadReturn) { Content = content, Headers = { { "Cookie", _cookies } } };
        request.Headers.TransferEncodingChunked = isChunked;
        return await Client.SendAsync(request);
    }

    public void Dispose() => Client.Dispose();
}
