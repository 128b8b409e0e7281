using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Vawg.Dashboard.Auth.OpenId;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Accounts, the session cookie and the policies.</summary>
public static class VawgAccess
{
    /// <summary>PBKDF2 with HMAC-SHA-512, as often as OWASP asks for.</summary>
    public const int PasswordIterations = 210_000;

    private static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddVawgAccess(this IServiceCollection services, VawgSettings settings)
    {
        AddKeys(services, settings);
        AddAccounts(services);
        AddCookies(services, settings);
        services.AddOpenIdSignIn(settings);
        services.AddSingleton<IAuthorizationHandler, ActHandler>();
        services.AddAuthorization(options =>
        {
            options.AddPolicy(Policies.Anyone, policy => policy.RequireAssertion(_ => true));
            foreach (var act in Enum.GetValues<Act>())
            {
                options.AddPolicy(Policies.Of(act), policy => policy.AddRequirements(new ActRequirement(act)));
            }

            // An endpoint that names no policy is for nobody; an address without an endpoint may say so to anybody.
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is null).Build();
        });
        services.AddCascadingAuthenticationState();
        services.AddSingleton<SignInTries>();
        services.AddSingleton<Denials>();
        services.AddSingleton<DecoyPassword>();
        services.AddSingleton<KnownBrowsers>();
        services.AddSingleton<AccountLinks>();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<SessionSignIn>();
        services.AddSingleton(provider => new LinkMail(settings.Mail, provider.GetRequiredService<ILogger<LinkMail>>()));
        services.AddSingleton<PasswordRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<PasswordRequests>());
        services.AddScoped<LinkedAccounts>();
        services.AddScoped<OwnAccounts>();
        services.AddScoped<AccountAdministration>();
        services.AddSingleton<AccountQuery>();
        return services;
    }

    private static void AddKeys(IServiceCollection services, VawgSettings settings)
    {
        services.AddDataProtection().SetApplicationName("Vawg.Dashboard").PersistKeysToDbContext<VawgDbContext>();
        if (settings.Secret is not null)
        {
            services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new SecretKeyEncryption(settings));
        }
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = string.Empty;
                options.Password.RequiredLength = PasswordRules.ShortestLength;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<VawgDbContext>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        // Hashing keeps nothing, so one hasher serves all requests, and the decoy.
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
    }

    private static void AddCookies(IServiceCollection services, VawgSettings settings)
    {
        services.AddSingleton<SessionCookieEvents>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                CookieRules.Apply(options.Cookie, "vawg", SameSiteMode.Lax, settings);
                options.ExpireTimeSpan = SessionRules.Longest;
                options.SlidingExpiration = false;
                options.EventsType = typeof(SessionCookieEvents);
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                // A browser sends a strict cookie to no page that the identity provider led to.
                CookieRules.Apply(options.Cookie, "vawg-code", SameSiteMode.Lax, settings);
                options.ExpireTimeSpan = CodeLasts;
                options.SlidingExpiration = false;
            });
        services.AddAntiforgery(options => CookieRules.Apply(options.Cookie, "vawg-form", SameSiteMode.Strict, settings));
    }
}
