using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Accounts that are reached by a one-time link.</summary>
public sealed class LinkedAccounts(VawgDbContext context, UserManager<Account> users, AccountLinks links, SessionStore sessions, AuditTrail audit, LinkMail mail, SignInTries tries, TimeProvider clock)
{
    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    public static Account FirstAdmin(string name, string email, DateTime nowUtc) => new()
    {
        UserName = email.Trim(),
        Email = email.Trim(),
        Name = name.Trim(),
        Role = Role.Admin,
        CreatedAtUtc = nowUtc,
    };

    /// <summary>The link, with its account unless it makes the first one; nothing when it no longer works or the account is disabled.</summary>
    public async Task<(AccountLink? Link, Account? Account)> FindAsync(AccountLinkKind kind, string secret, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(context, kind, secret, cancellationToken) is not { } link)
        {
            return (null, null);
        }

        if (kind == AccountLinkKind.SetUp)
        {
            return await context.Users.AnyAsync(cancellationToken) ? (null, null) : (link, null);
        }

        var account = await context.Users.SingleAsync(a => a.Id == link.AccountId, cancellationToken);
        return account.IsDisabled ? (null, null) : (link, account);
    }

    /// <summary>Sets the password, makes the account where it is the first, spends the link and ends every session of the account, in one transaction.</summary>
    /// <returns>What is wrong with the password; null when it is set.</returns>
    public async Task<string?> SetPasswordAsync(AccountLink link, Account account, string password, string source, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.SpendAsync(context, link, cancellationToken))
        {
            return "The link was used in the meantime. Sign in, or ask for a new one.";
        }

        IdentityResult result;
        if (link.Kind == AccountLinkKind.SetUp)
        {
            result = await users.CreateAsync(account, password);
        }
        else
        {
            if (account.PasswordHash is not null)
            {
                await users.RemovePasswordAsync(account);
            }

            result = await users.AddPasswordAsync(account, password);
        }

        if (!result.Succeeded)
        {
            return string.Join(" ", result.Errors.Select(IdentityWords.Of));
        }

        await sessions.EndAsync(context.Sessions.Where(s => s.AccountId == account.Id), SessionEnd.AccountChanged, cancellationToken);
        var entry = new AuditEntry { By = new AuditActor(account.Id, account.Name, source), Act = AuditAct.PasswordReset, Subject = $"account {account.Id}: {account.Name}", Details = [("step", "password set by a link"), ("link", link.Kind.ToString())] };
        await audit.AppendAsync(context, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>Sends a link that sets a new password to the owner of an address; nothing when there is no account that may sign in by one, or too many were asked for.</summary>
    public async Task SendPasswordLinkAsync(PasswordRequest request, CancellationToken cancellationToken)
    {
        if (!tries.Allows(new SignInTry($"link for {users.NormalizeName(request.Email)}", request.Source, KnownBrowser: null))
            || await users.FindByNameAsync(request.Email) is not { IsDisabled: false, PasswordHash: not null } account)
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var secret = await links.MakeAsync(context, AccountLinkKind.PasswordReset, account.Id, cancellationToken);
        var entry = new AuditEntry { By = AuditActor.NotSignedIn(request.Source), Act = AuditAct.PasswordReset, Subject = $"account {account.Id}: {account.Name}", Details = [("step", "link asked for")] };
        await audit.AppendAsync(context, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await mail.SendAsync(account.Name, account.Email!, AccountLinkKind.PasswordReset, new Uri(request.Origin, $"{AppUrls.NewPassword}/{secret}").ToString(), cancellationToken);
    }
}
