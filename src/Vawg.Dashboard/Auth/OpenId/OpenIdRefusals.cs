namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Refusals in words, and as they stand in an address.</summary>
internal static class OpenIdRefusals
{
    private static readonly (OpenIdRefusal Refusal, string Slug, string Words)[] Each =
    [
        (OpenIdRefusal.Failed, "failed", "You were not signed in: the answer of the identity provider could not be used. Try again. If it happens again, tell an admin of the service."),
        (OpenIdRefusal.Unreachable, "unreachable", "You were not signed in: the identity provider cannot be reached at the moment. Try again in a few minutes."),
        (OpenIdRefusal.NoRole, "no-role", "You were not signed in: none of your groups is given access to this service. Ask whoever manages your groups to add you to one that is."),
        (OpenIdRefusal.TwoForces, "two-forces", "You were not signed in: your groups make you a contributor for more than one force, and an account has one. Ask whoever manages your groups to leave you in one."),
        (OpenIdRefusal.NoAddress, "no-address", "You were not signed in: the identity provider gave no e-mail address for you. Ask whoever manages your account there to add one."),
        (OpenIdRefusal.AddressTaken, "address-taken", "You were not signed in: there is an account with your e-mail address already, and it was not made by this sign-in. Sign in to it with its password, or ask an admin of the service."),
        (OpenIdRefusal.Disabled, "disabled", "You were not signed in: your account is disabled. Ask an admin of the service."),
    ];

    public static string Slug(this OpenIdRefusal refusal) => Of(refusal).Slug;

    public static string Words(this OpenIdRefusal refusal) => Of(refusal).Words;

    /// <summary>The words for a refusal named in an address; null for none.</summary>
    public static string? WordsOf(string? slug) => Array.Find(Each, e => e.Slug == slug).Words;

    /// <summary>Sign-in that says why the last try came to nothing, and leads back to a page.</summary>
    public static string Address(this OpenIdRefusal refusal, string? returnTo) =>
        $"{AppUrls.SignIn}?refused={refusal.Slug()}&return={Uri.EscapeDataString(AppUrls.Local(returnTo))}";

    private static (OpenIdRefusal Refusal, string Slug, string Words) Of(OpenIdRefusal refusal) => Array.Find(Each, e => e.Refusal == refusal);
}
