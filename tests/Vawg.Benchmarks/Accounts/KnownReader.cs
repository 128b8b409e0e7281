using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vawg.Data.People;

namespace Vawg.Benchmarks.Accounts;

/// <summary>Reads the first who is signed in as the product does, and takes every later request to be theirs without a look at cookie, session or account: what a page would take if nobody had to sign in.</summary>
internal sealed class KnownReader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KnownReader.Memory memory)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Name = "known reader";

    /// <summary>Puts it in the place of the product's own.</summary>
    public static void Register(IServiceCollection services)
    {
        services.AddSingleton<Memory>();
        services.AddAuthentication(Name).AddScheme<AuthenticationSchemeOptions, KnownReader>(Name, configureOptions: null);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (memory.Known is not { } known)
        {
            var read = await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            if (!read.Succeeded)
            {
                return read;
            }

            memory.Known = known = (read.Principal, Context.Features.Get<SignedInPerson>()!);
        }

        Context.Features.Set(known.Person);
        return AuthenticateResult.Success(new AuthenticationTicket(known.Principal, Name));
    }

    /// <summary>Who was read.</summary>
    internal sealed class Memory
    {
        public (ClaimsPrincipal Principal, SignedInPerson Person)? Known { get; set; }
    }
}
