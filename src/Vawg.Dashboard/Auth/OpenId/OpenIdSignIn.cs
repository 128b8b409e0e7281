using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Signing in by an OpenID Connect provider, where one is configured.</summary>
public static class OpenIdSignIn
{
    private static readonly TimeSpan ProviderMayTake = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void AddOpenIdSignIn(this IServiceCollection services, VawgSettings settings)
    {
        if (settings.OpenId is { } provider)
        {
            services.AddSingleton<OpenIdEvents>();
            services.AddScoped<OpenIdAccounts>();
            services.AddAuthentication().AddOpenIdConnect(options => Apply(options, provider, settings));
        }
    }

    public static void MapOpenIdSignIn(this WebApplication app)
    {
        if (app.Services.GetRequiredService<VawgSettings>().OpenId is not null)
        {
            app.MapGet(AppUrls.OpenIdSignIn, OpenIdEndpoint.AnswerAsync).RequireAuthorization(Policies.Anyone);
        }
    }

    private static void Apply(OpenIdConnectOptions options, OpenIdSettings provider, VawgSettings settings)
    {
        options.Authority = provider.Authority.ToString();
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = !settings.IsDevelopment;
        options.BackchannelTimeout = ProviderMayTake;
        options.CallbackPath = AppUrls.OpenIdCallback;
        options.EventsType = typeof(OpenIdEvents);
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.Scope.Add("email");

        // The answer comes by an address rather than a form, so that cookies which other sites cannot send by a form come with it.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        CookieRules.Apply(options.CorrelationCookie, "vawg-openid-state.", SameSiteMode.Lax, settings);
        CookieRules.Apply(options.NonceCookie, "vawg-openid-nonce.", SameSiteMode.Lax, settings);

        // Signing out ends the session here alone; nothing outside may end it.
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;

        // Claims stay as the provider wrote them, with the issuer among them.
        options.MapInboundClaims = false;
        options.ClaimActions.Clear();
        options.TokenHandler = new SignedTokenHandler { MapInboundClaims = false };
        options.TokenValidationParameters.ValidAlgorithms = Algorithms;
    }
}
