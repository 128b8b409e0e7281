using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Vawg.Dashboard;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>An OpenID Connect provider on a free port of this machine. It asks nobody for a password: the hint in the address says who signs in.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "vawg";
    public const string ClientSecret = "the-secret-between-product-and-provider";

    private readonly WebApplication _app;

    private TestProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Apply);
        _app = builder.Build();
        _app.UseAuthentication();
    }

    public RsaSecurityKey SigningKey { get; } = new(RSA.Create(2048)) { KeyId = "key-of-the-provider" };

    public ConcurrentDictionary<string, ProviderPerson> People { get; } = new(StringComparer.Ordinal);

    /// <summary>Makes the token that is handed out from the one that would be; null to leave it as it is.</summary>
    public Func<string, string>? Instead { get; set; }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>The issuer as it stands in tokens.</summary>
    public string Issuer => Address.AbsoluteUri;

    public static async Task<TestProvider> StartAsync()
    {
        var provider = new TestProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private void Apply(OpenIddictServerBuilder options)
    {
        options.EnableDegradedMode();
        options.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        options.RegisterScopes(Scopes.Profile, Scopes.Email);
        options.AddEphemeralEncryptionKey().AddSigningKey(SigningKey);
        options.UseAspNetCore().DisableTransportSecurityRequirement();
        options.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.RedirectUri?.EndsWith(AppUrls.OpenIdCallback, StringComparison.Ordinal) != true)
            {
                context.Reject(Errors.InvalidClient);
            }

            return default;
        }));
        options.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
            {
                context.Reject(Errors.InvalidClient);
            }

            return default;
        }));
        options.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            context.SignIn(PrincipalOf(People[context.Request.LoginHint!], context.Request));
            return default;
        }));
        options.AddEventHandler<ApplyTokenResponseContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(context =>
        {
            if (Instead is { } instead && context.Response.IdToken is { } token)
            {
                context.Response.IdToken = instead(token);
            }

            return default;
        }));
    }

    private static ClaimsPrincipal PrincipalOf(ProviderPerson person, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim(Claims.Subject, person.Subject).SetClaim(Claims.Name, person.Name).SetClaim(Claims.Email, person.Email);
        identity.SetClaims("groups", [.. person.Groups]).SetClaims(Claims.AuthenticationMethodReference, [.. person.Methods]);
        identity.SetScopes(request.GetScopes()).SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }
}
