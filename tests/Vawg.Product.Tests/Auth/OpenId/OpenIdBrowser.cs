using System.Net;
using Vawg.Dashboard;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>A browser that keeps cookies and follows an answer only when told to, so that each step can be looked at and changed.</summary>
internal sealed class OpenIdBrowser(Uri dashboard) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = dashboard };

    /// <summary>Asks to sign in by the provider; the address at the provider.</summary>
    public async Task<Uri> BeginAsync(string returnTo = "/forces")
    {
        using var answer = await GetAsync(new Uri(AppUrls.OpenIdSignInFor(returnTo), UriKind.Relative));
        return answer.Headers.Location!;
    }

    /// <summary>Signs in at the provider as somebody it knows; the address that leads back to the product.</summary>
    public async Task<Uri> AnswerAsync(Uri atProvider, string person)
    {
        using var answer = await GetAsync(new Uri($"{atProvider}&login_hint={person}"));
        return answer.Headers.Location ?? throw new InvalidOperationException($"The provider answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Goes the whole way; the address that the product leads on to.</summary>
    public async Task<string> SignInAsync(string person) => await EndAsync(await AnswerAsync(await BeginAsync(), person));

    /// <summary>Brings an answer to the product; the address that it leads on to.</summary>
    public async Task<string> EndAsync(Uri back)
    {
        using var answer = await GetAsync(back);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.OriginalString : $"{(int)answer.StatusCode}";
    }

    public Task<HttpResponseMessage> GetAsync(Uri address) => _client.GetAsync(address);

    public async Task<string> PageAsync(string address)
    {
        using var answer = await GetAsync(new Uri(address, UriKind.Relative));
        return $"{(int)answer.StatusCode} {WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}";
    }

    public void Dispose() => _client.Dispose();
}
