using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>What admins do with the accounts of others. Each change asks again whether the admin still may, and is stored together with its event of the audit.</summary>
public sealed class AccountAdministration(VawgDbContext context, UserManager<Account> users, AccountLinks links, SessionStore sessions, AuditTrail audit, LinkMail mail, TimeProvider clock)
{
    private const string NoLongerAllowed = "Your account may not do this any more. Nothing was changed.";

    /// <summary>Makes an account without a password and the link by which the invited person sets one.</summary>
    public Task<AdminAnswer> InviteAsync(Admin by, string name, string email, AccountScope scope, CancellationToken cancellationToken) => ChangeAsync(by, async () =>
    {
        var account = new Account
        {
            UserName = email.Trim(),
            Email = email.Trim(),
            Name = name.Trim(),
            Role = scope.Role,
            ForceCode = scope.Force?.Text,
            SeesSmallCells = scope.SeesSmallCells,
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
        };
        var result = await users.CreateAsync(account);
        if (!result.Succeeded)
        {
            // The name and the address are one, so Identity says the same of both.
            return AdminAnswer.Refused(string.Join(" ", result.Errors.Select(IdentityWords.Of).Distinct(StringComparer.Ordinal)));
        }

        var secret = await links.MakeAsync(context, AccountLinkKind.Invitation, account.Id, cancellationToken);
        await AppendAsync(by, AuditAct.AccountInvited, account, ScopeDetails(scope), cancellationToken);
        return AdminAnswer.WithLink(account.Id, $"{AppUrls.Invitation}/{secret}");
    }, cancellationToken);

    /// <summary>Sends a link that was made to its owner where mail is set up, once the change is stored.</summary>
    /// <param name="answer">The answer that holds the link.</param>
    /// <param name="address">The whole address of the link.</param>
    /// <returns>Whether the link is on its way; null where no mail is set up.</returns>
    public async Task<bool?> SendAsync(AdminAnswer answer, string address, CancellationToken cancellationToken)
    {
        if (!mail.IsConfigured)
        {
            return null;
        }

        var account = await context.Users.AsNoTracking().SingleAsync(a => a.Id == answer.AccountId, cancellationToken);
        var kind = account.PasswordHash is null ? AccountLinkKind.Invitation : AccountLinkKind.PasswordReset;
        return await mail.SendAsync(account.Name, account.Email!, kind, address, cancellationToken);
    }

    /// <summary>Gives an account another role, force or permission.</summary>
    public Task<AdminAnswer> SetScopeAsync(Admin by, int accountId, AccountScope scope, CancellationToken cancellationToken) => ChangeAsync(by, accountId, async account =>
    {
        account.Role = scope.Role;
        account.ForceCode = scope.Force?.Text;
        account.SeesSmallCells = scope.SeesSmallCells;
        return await StoreAsync(by, account, AuditAct.RoleChanged, ScopeDetails(scope), cancellationToken);
    }, cancellationToken);

    /// <summary>Keeps an account out and ends its sessions, or lets it in again.</summary>
    public Task<AdminAnswer> SetDisabledAsync(Admin by, int accountId, bool isDisabled, CancellationToken cancellationToken) => ChangeAsync(by, accountId, async account =>
    {
        account.IsDisabled = isDisabled;
        await sessions.EndAsync(context.Sessions.Where(s => s.AccountId == account.Id), SessionEnd.AccountChanged, cancellationToken);
        return await StoreAsync(by, account, isDisabled ? AuditAct.AccountDisabled : AuditAct.AccountEnabled, [], cancellationToken);
    }, cancellationToken);

    /// <summary>Signs an account out everywhere.</summary>
    public Task<AdminAnswer> EndSessionsAsync(Admin by, int accountId, CancellationToken cancellationToken) => ChangeAsync(by, accountId, async account =>
    {
        var ended = await sessions.EndAsync(context.Sessions.Where(s => s.AccountId == account.Id), SessionEnd.EndedByHand, cancellationToken);
        await AppendAsync(by, AuditAct.SessionEnded, account, [("sessions", ended.ToString(System.Globalization.CultureInfo.InvariantCulture))], cancellationToken);
        return AdminAnswer.Done(account.Id);
    }, cancellationToken);

    /// <summary>A link by which the person sets a new password; an invitation while none was ever set. The second factor is taken off when asked for, for a lost phone.</summary>
    public Task<AdminAnswer> MakeLinkAsync(Admin by, int accountId, bool removesSecondFactor, CancellationToken cancellationToken) => ChangeAsync(by, accountId, async account =>
    {
        if (removesSecondFactor)
        {
            await users.SetTwoFactorEnabledAsync(account, false);
            await users.ResetAuthenticatorKeyAsync(account);
            await sessions.EndAsync(context.Sessions.Where(s => s.AccountId == account.Id), SessionEnd.AccountChanged, cancellationToken);
        }

        var kind = account.PasswordHash is null ? AccountLinkKind.Invitation : AccountLinkKind.PasswordReset;
        var secret = await links.MakeAsync(context, kind, account.Id, cancellationToken);
        await AppendAsync(by, AuditAct.PasswordReset, account, [("step", "link made"), ("second factor removed", removesSecondFactor ? "yes" : "no")], cancellationToken);
        return AdminAnswer.WithLink(account.Id, $"{(kind == AccountLinkKind.Invitation ? AppUrls.Invitation : AppUrls.NewPassword)}/{secret}");
    }, cancellationToken);

    private static (string Name, string Value)[] ScopeDetails(AccountScope scope) =>
        [("role", scope.Role.Slug()), ("force", scope.Force?.Text ?? "none"), ("small cells", scope.SeesSmallCells ? "yes" : "no")];

    private Task<AdminAnswer> ChangeAsync(Admin by, int accountId, Func<Account, Task<AdminAnswer>> change, CancellationToken cancellationToken) => ChangeAsync(by, async () =>
        await context.Users.SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) is { } account ? await change(account) : AdminAnswer.Refused("There is no such account."), cancellationToken);

    private async Task<AdminAnswer> ChangeAsync(Admin by, Func<Task<AdminAnswer>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.Person.SessionId, Act.ManageAccounts, cancellationToken) is null)
        {
            return AdminAnswer.Refused(NoLongerAllowed);
        }

        var answer = await change();
        if (answer.Problem is null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return answer;
    }

    private async Task<AdminAnswer> StoreAsync(Admin by, Account account, AuditAct act, (string Name, string Value)[] details, CancellationToken cancellationToken)
    {
        var result = await users.UpdateAsync(account);
        if (!result.Succeeded)
        {
            return AdminAnswer.Refused(string.Join(" ", result.Errors.Select(IdentityWords.Of)));
        }

        if (!await context.Users.AnyAsync(a => a.Role == Role.Admin && !a.IsDisabled, cancellationToken))
        {
            return AdminAnswer.Refused("This is the last admin. Make somebody else an admin first.");
        }

        await AppendAsync(by, act, account, details, cancellationToken);
        return AdminAnswer.Done(account.Id);
    }

    private Task AppendAsync(Admin by, AuditAct act, Account account, (string Name, string Value)[] details, CancellationToken cancellationToken) =>
        audit.AppendAsync(context, new AuditEntry { By = by.Actor, Act = act, Subject = $"account {account.Id}: {account.Name}", ForceCode = account.ForceCode, Details = details }, cancellationToken);
}
