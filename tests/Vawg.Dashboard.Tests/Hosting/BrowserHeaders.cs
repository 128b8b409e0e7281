namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>What every response must tell the browser.</summary>
internal static class BrowserHeaders
{
    private static readonly (string Name, string Value)[] Fixed =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    private static readonly string[] PolicyParts =
        ["default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'"];

    private static readonly string[] Closed = ["camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()", "display-capture=()"];

    /// <summary>What is wrong with the headers of a response; a response that holds data, which is all but the files of the product, must not be stored.</summary>
    public static IReadOnlyList<string> Problems(HttpResponseMessage response, bool isStored = false)
    {
        var wrong = Fixed.Where(f => ValueOf(response, f.Name) != f.Value).Select(f => f.Name).ToList();
        var policy = ValueOf(response, "Content-Security-Policy").Split("; ");
        wrong.AddRange(PolicyParts.Except(policy, StringComparer.Ordinal));
        if (policy.Any(part => part.Contains("unsafe-eval", StringComparison.Ordinal) || part.Contains("http", StringComparison.Ordinal) || part.Contains('*', StringComparison.Ordinal)))
        {
            wrong.Add("Content-Security-Policy lets too much through");
        }

        wrong.AddRange(Closed.Where(part => !ValueOf(response, "Permissions-Policy").Contains(part, StringComparison.Ordinal)));
        wrong.AddRange(new[] { "Server", "X-Powered-By" }.Where(name => response.Headers.Contains(name)));
        if (response.Headers.CacheControl?.NoStore == true == isStored)
        {
            wrong.Add($"Cache-Control is {response.Headers.CacheControl}");
        }

        return wrong;
    }

    private static string ValueOf(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : string.Empty;
}
