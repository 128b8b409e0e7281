using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Vawg.Testing.Http;

/// <summary>A form of a page, opened as a browser opens it and sent with what somebody entered.</summary>
public sealed partial class FormPost
{
    private readonly HttpClient _client;
    private readonly string _address;
    private readonly string _cookies;
    private readonly Dictionary<string, string> _hidden;

    private FormPost(HttpClient client, string address, string cookies, string form)
    {
        _client = client;
        _address = address;
        _cookies = cookies;
        _hidden = Hidden().Matches(form).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value), StringComparer.Ordinal);
        TextAreas = [.. Areas().Matches(form).Select(match => match.Groups["name"].Value)];
    }

    /// <summary>Names of the fields for sentences.</summary>
    public IReadOnlyList<string> TextAreas { get; }

    /// <summary>Opens the page and takes its form: the first in its main part, or the one of a handler.</summary>
    public static async Task<FormPost> OpenAsync(HttpClient client, string address, string? cookie, string? handler = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var html = await response.Content.ReadAsStringAsync();
        var form = Forms().Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..])
            .Select(match => match.Value)
            .First(text => handler is null || text.Contains($"name=\"_handler\" value=\"{handler}\"", StringComparison.Ordinal));
        return new FormPost(client, address, Joined(cookie, CookiesOf(response)), form);
    }

    /// <summary>The cookies that an answer sets, as the header that sends them back; those it takes away are left out.</summary>
    public static string CookiesOf(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var set)
        ? Joined([.. set.Select(cookie => cookie.Split(';')[0]).Where(cookie => !cookie.EndsWith('='))])
        : string.Empty;

    public Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] entered) => SendToAsync(_address, entered);

    /// <summary>Sends the form, with the token of its page, to another address.</summary>
    public Task<HttpResponseMessage> SendToAsync(string address, params (string Name, string Value)[] entered)
    {
        var fields = new Dictionary<string, string>(_hidden, StringComparer.Ordinal);
        foreach (var (name, value) in entered)
        {
            fields[name] = value;
        }

        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Cookie", _cookies);
        return _client.SendAsync(request);
    }

    /// <summary>Sends the form to another address with a file as its last field, as a browser does.</summary>
    public async Task<HttpResponseMessage> SendFileAsync(string address, string fileName, HttpContent file, params (string Name, string Value)[] entered)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in _hidden.Select(field => (field.Key, field.Value)).Concat(entered))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"file\"", FileName = $"\"{fileName}\"" };
        content.Add(file);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Cookie", _cookies);
        return await _client.SendAsync(request);
    }

    private static string Joined(params string?[] cookies) => string.Join("; ", cookies.Where(cookie => !string.IsNullOrEmpty(cookie)));

    [GeneratedRegex("<form [^>]*method=\"post\".*?</form>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hidden();

    [GeneratedRegex("<textarea [^>]*name=\"(?<name>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Areas();
}
