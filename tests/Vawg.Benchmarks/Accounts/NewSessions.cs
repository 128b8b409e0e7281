using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Benchmarks.Serving;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Testing.Http;

namespace Vawg.Benchmarks.Accounts;

/// <summary>Analysts who sign in, each no more often than the limit on guessing allows.</summary>
internal sealed class NewSessions(ServedProduct product)
{
    private const int SignInsEach = 9;

    private int _begun;

    /// <summary>The cookies of a session that has seen no page yet.</summary>
    public async Task<string> BeginAsync()
    {
        var email = string.Create(CultureInfo.InvariantCulture, $"analyst{_begun / SignInsEach}@example.org");
        if (_begun++ % SignInsEach == 0)
        {
            await MakeAsync(email);
        }

        return await new SignedInCookies(product.Address).SignInAsync(email, SignedInCookies.Password);
    }

    private async Task MakeAsync(string email)
    {
        await using var scope = product.Services.CreateAsyncScope();
        var account = new Account { UserName = email, Email = email, Name = "Demonstration analyst", Role = Role.Analyst, CreatedAtUtc = DateTime.UnixEpoch };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, SignedInCookies.Password);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
        }
    }
}
