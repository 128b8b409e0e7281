using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Testing.Http;

/// <summary>Hands in and signs off returns by the forms of the pages, as somebody who is signed in.</summary>
public sealed partial class WebReturns(HttpClient client, string cookie)
{
    /// <summary>Uploads a file by a form that was opened for it.</summary>
    public async Task<UploadAnswer> UploadAsync(Force force, Quarter quarter, string fileName, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);
        return await UploadAsync(await OpenUploadAsync(), force, quarter, fileName, content);
    }

    public Task<FormPost> OpenUploadAsync() => FormPost.OpenAsync(client, "/returns", cookie);

    /// <summary>Uploads a file by a form that is open already.</summary>
    public static async Task<UploadAnswer> UploadAsync(FormPost form, Force force, Quarter quarter, string fileName, HttpContent content)
    {
        using var answer = await form.SendFileAsync("/returns/upload", fileName, content, ("force", force.Slug), ("quarter", quarter.Slug));
        var location = Location(answer);
        return new UploadAnswer(ReturnAddress().Match(location) is { Success: true } at ? int.Parse(at.Groups["id"].ValueSpan, CultureInfo.InvariantCulture) : null, location);
    }

    /// <summary>Where a return stands, and whether the product is at work on it.</summary>
    public async Task<StageAnswer> StageAsync(int id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path(id) + "/stage");
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<StageAnswer>())!;
    }

    /// <summary>Gives every warning that is open a reason.</summary>
    public async Task GiveReasonsAsync(int id)
    {
        while (await FormPost.OpenAsync(client, Path(id), cookie, "reasons") is { TextAreas: { Count: > 0 } warnings } form)
        {
            using var answer = await form.SendAsync([.. warnings.Select(name => (name, "Checked with the force."))]);
            Location(answer);
        }
    }

    public Task SubmitAsync(int id) => SendAsync(id, Path(id), "act", "submit");

    public Task ApproveAsync(int id) => SendAsync(id, Path(id) + "/approval", "approval", "approve");

    /// <summary>A page as the person sees it.</summary>
    public async Task<string> PageAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task SendAsync(int id, string address, string handler, string deed)
    {
        var form = await FormPost.OpenAsync(client, Path(id), cookie, handler);
        using var answer = await form.SendToAsync(address, ("Do", deed));
        Location(answer);
    }

    private static string Path(int id) => string.Create(CultureInfo.InvariantCulture, $"/returns/{id}");

    /// <summary>What was done leads to another page; what was refused is a page itself.</summary>
    private static string Location(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && answer.Headers.Location is { } to
            ? to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString
            : throw new HttpRequestException($"The form was not taken ({(int)answer.StatusCode}).", inner: null, answer.StatusCode);

    [GeneratedRegex("^/returns/(?<id>[0-9]+)($|[?#])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReturnAddress();
}
