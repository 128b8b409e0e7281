using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Vawg.Testing.Http;

/// <summary>Hands a return in by the form of the returns page, as a browser without scripts does.</summary>
public static partial class ReturnUpload
{
    /// <param name="client">Somebody who is signed in; it follows nothing.</param>
    /// <returns>Where the answer leads: the page of the return, or back to the form with what was wrong.</returns>
    public static async Task<string> SendAsync(HttpClient client, string force, string quarter, string fileName, byte[] bytes)
    {
        using var page = await client.GetAsync("/returns");
        page.EnsureSuccessStatusCode();
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(force), "force" },
            { new StringContent(quarter), "quarter" },
        };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/returns/upload") { Content = form };
        request.Headers.Add("Cookie", FormPost.CookiesOf(page));
        using var answer = await client.SendAsync(request);
        return answer.Headers.Location?.OriginalString ?? $"{(int)answer.StatusCode}";
    }

    [GeneratedRegex("data-upload>.*?name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]*)\"", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
