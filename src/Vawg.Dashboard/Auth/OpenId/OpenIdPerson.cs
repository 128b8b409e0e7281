using System.Security.Claims;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Who signs in, as the checked token of the provider says. Issuer and subject together name a person; the rest may change.</summary>
public sealed record OpenIdPerson
{
    public required string Issuer { get; init; }

    public required string Subject { get; init; }

    public required string? Name { get; init; }

    /// <summary>Where to write to; never what an account is found by.</summary>
    public required string? Email { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Whether a second factor was given at the provider.</summary>
    public required bool HasSecondFactor { get; init; }

    public static OpenIdPerson Of(ClaimsPrincipal principal, OpenIdSettings settings) => new()
    {
        Issuer = Needed(principal, "iss"),
        Subject = Needed(principal, "sub"),
        Name = principal.FindFirstValue("name"),
        Email = new[] { principal.FindFirstValue("email"), principal.FindFirstValue("preferred_username") }.FirstOrDefault(EmailText.IsAddress)?.Trim(),
        Groups = [.. principal.FindAll(settings.GroupClaim).Select(c => c.Value)],
        HasSecondFactor = settings.CountsAsSecondFactor || principal.HasClaim("amr", "mfa"),
    };

    private static string Needed(ClaimsPrincipal principal, string claim) =>
        principal.FindFirstValue(claim) is { Length: > 0 } value ? value : throw new InvalidOperationException($"A checked token has no {claim}.");
}
