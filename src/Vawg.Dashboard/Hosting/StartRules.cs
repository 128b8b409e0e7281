namespace Vawg.Dashboard.Hosting;

/// <summary>What must be right before the product serves figures to others. A development run on a machine of one's own is let off.</summary>
public static class StartRules
{
    public const int ShortestSecret = 32;

    /// <summary>Values that stand in the files of the product, for trying it; whoever read them knows them.</summary>
    internal static readonly string[] Shipped = ["local-use-only", "a-secret-for-trying-the-product-only"];

    /// <summary>Why the product must not start; null when it may.</summary>
    public static string? Problem(VawgSettings settings, bool hasDemonstrationAccounts)
    {
        if (ForwardedRequests.Problem(settings.KnownProxies) is { } problem)
        {
            return problem;
        }

        if (settings.IsDevelopment)
        {
            return null;
        }

        if (settings.IsPlainHttp)
        {
            return "Signing in needs HTTPS. Give ASPNETCORE_URLS an https:// address and a certificate, or set Vawg__BehindProxy=true when a proxy in front of the product speaks HTTPS.";
        }

        if (settings is { IsBehindProxy: true, KnownProxies.Count: 0 })
        {
            return "Vawg__BehindProxy is true, so Vawg__KnownProxies must name the addresses of the proxy: anybody else could say to come from where they like. For example 127.0.0.1 for a proxy on this machine, or 172.18.0.0/16 for a network of containers.";
        }

        if (settings.Secret is not { Length: >= ShortestSecret })
        {
            return $"Vawg__Secret is missing or shorter than {ShortestSecret} characters. It protects the keys of the sign-in cookies: make one at random, for example with 'openssl rand -base64 48', and keep it for as long as the database.";
        }

        if (Array.Exists(Shipped, known => settings.Secret.Contains(known, StringComparison.Ordinal) || settings.ConnectionString.Contains(known, StringComparison.Ordinal)))
        {
            return "Vawg__Secret or the password of the database is one that stands in the product's own files. Set one of your own.";
        }

        return hasDemonstrationAccounts
            ? "The database holds demonstration accounts, whose password may be known. Start from an empty database, or set ASPNETCORE_ENVIRONMENT=Development to go on trying the product."
            : null;
    }
}
