using AngleSharp.Html.Parser;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>A form of a page, opened as a browser opens it and sent with what somebody entered.</summary>
public sealed class FormPost
{
    private readonly HttpClient _client;
    private readonly string _address;
    private readonly string _cookies;
    private readonly Dictionary<string, string> _hidden;

    private FormPost(HttpClient client, string address, string cookies, Dictionary<string, string> hidden)
    {
        _client = client;
        _address = address;
        _cookies = cookies;
        _hidden = hidden;
    }

    /// <summary>Opens the page and takes its form: the only one, or the one of a handler.</summary>
    public static async Task<FormPost> OpenAsync(HttpClient client, string address, string? cookie, string? handler = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var form = page.QuerySelectorAll("main form[method=post]").First(f => handler is null || f.QuerySelector($"input[name=_handler][value={handler}]") is not null);
        var hidden = form.QuerySelectorAll("input[name]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? string.Empty);
        return new FormPost(client, address, string.Join("; ", new[] { cookie, CookiesOf(response) }.Where(c => !string.IsNullOrEmpty(c))), hidden);
    }

    /// <summary>The cookies that an answer sets, as the header that sends them back; those it takes away are left out.</summary>
    public static string CookiesOf(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var set)
        ? string.Join("; ", set.Select(c => c.Split(';')[0]).Where(c => !c.EndsWith('=')))
        : string.Empty;

    public Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] entered)
    {
        var fields = new Dictionary<string, string>(_hidden);
        foreach (var (name, value) in entered)
        {
            fields[name] = value;
        }

        var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Cookie", _cookies);
        return _client.SendAsync(request);
    }
}
