using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Hosting;

/// <summary>The named accounts of a demonstration. They belong to nobody, and production does not start while they exist.</summary>
public sealed class DemonstrationAccounts(IServiceScopeFactory scopes, IDbContextFactory<VawgDbContext> contexts, VawgSettings settings, TimeProvider clock)
{
    private const string Domain = "demo.example";
    private const string PasswordFile = "demonstration-password.txt";

    private static readonly (string Local, string Name, Role Role, string? Force)[] People =
    [
        ("analyst", "Demonstration analyst", Role.Analyst, null),
        ("lead", "Demonstration lead", Role.ThematicLead, null),
        ("admin", "Demonstration admin", Role.Admin, null),
        ("admin2", "Second demonstration admin", Role.Admin, null),
        ("westyorkshire", "Demonstration contributor", Role.ForceContributor, "west-yorkshire"),
    ];

    public static IReadOnlyList<string> Emails { get; } = [.. People.Select(p => Email(p.Local))];

    /// <summary>The password of all of them in this run; null when there are none.</summary>
    public string? Password { get; private set; }

    public static string Email(string local) => $"{local}@{Domain}";

    public async Task<bool> ExistAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(a => a.IsDemonstration, cancellationToken);
    }

    /// <summary>Makes those that are missing, and gives each the password of this run: the one set, or one made on the first run and kept in the data directory.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        Password = settings.DemonstrationPassword ?? await KeptPasswordAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var existing = await users.Users.Where(a => a.IsDemonstration).ToListAsync(cancellationToken);

        // One password serves all, and looking at it is slow on purpose.
        if (existing is [var first, ..] && !await users.CheckPasswordAsync(first, Password))
        {
            foreach (var account in existing)
            {
                Check(await users.RemovePasswordAsync(account));
                Check(await users.AddPasswordAsync(account, Password));
            }
        }

        foreach (var person in People.Where(p => !existing.Exists(a => a.Email == Email(p.Local))))
        {
            Check(await users.CreateAsync(NewAccount(person), Password));
        }
    }

    private Account NewAccount((string Local, string Name, Role Role, string? Force) person) => new()
    {
        UserName = Email(person.Local),
        Email = Email(person.Local),
        Name = person.Name,
        Role = person.Role,
        ForceCode = person.Force is null ? null : Forces.FindBySlug(person.Force)!.Code.Text,
        IsDemonstration = true,
        CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
    };

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new SettingException($"Vawg__DemonstrationPassword cannot be used: {string.Join(" ", result.Errors.Select(Auth.IdentityWords.Of))}");
        }
    }

    private async Task<string> KeptPasswordAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(settings.DataDirectory, PasswordFile);
        if (File.Exists(file))
        {
            return (await File.ReadAllTextAsync(file, cancellationToken)).Trim();
        }

        var password = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 16);
        await File.WriteAllTextAsync(file, password + "\n", cancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return password;
    }
}
