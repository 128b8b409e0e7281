using System.Collections.Concurrent;

namespace Vawg.Testing.Http;

/// <summary>Signs in by the page of sign-in, once for each account, and keeps the cookies.</summary>
public sealed class SignedInCookies(Uri address)
{
    /// <summary>The password of every demonstration account in the tests.</summary>
    public const string Password = "nine-quiet-lanterns";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _cookies = new(StringComparer.Ordinal);

    /// <summary>The value of the Cookie header of an account.</summary>
    public Task<string> OfAsync(string email) => _cookies.GetOrAdd(email, e => new(() => SignInAsync(e, Password))).Value;

    /// <summary>Signs in anew and gives the Cookie header.</summary>
    public async Task<string> SignInAsync(string email, string password)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        var form = await FormPost.OpenAsync(client, "/sign-in", cookie: null);
        using var answer = await form.SendAsync(("Email", email), ("Password", password));
        var cookies = FormPost.CookiesOf(answer);
        return cookies.Contains("vawg=", StringComparison.Ordinal)
            ? cookies
            : throw new InvalidOperationException($"{email} could not sign in ({(int)answer.StatusCode}): {await answer.Content.ReadAsStringAsync()}");
    }
}
