using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>The accounts of people whom the identity provider names. One is found by issuer and subject alone, and has the role and the force that its groups give at each sign-in.</summary>
public sealed class OpenIdAccounts(
    VawgDbContext context, UserManager<Account> users, SessionStore sessions, SessionSignIn session, AuditTrail audit, VawgSettings settings, TimeProvider clock, ILogger<OpenIdAccounts> logger)
{
    /// <summary>Finds or makes the account, gives it its role and begins its session, with the events of the audit, in one transaction.</summary>
    public async Task<OpenIdVerdict> SignInAsync(HttpContext http, OpenIdPerson person)
    {
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
            var account = await users.FindByLoginAsync(person.Issuer, person.Subject);
            var verdict = await DecideAsync(http, person, account);
            await transaction.CommitAsync(http.RequestAborted);
            return verdict;
        }
        catch (DbUpdateException fault)
        {
            // Two first sign-ins of one person at the same moment: the other one made the account.
            logger.LogWarning(fault, "A sign-in by the identity provider met another change of the account");
            return OpenIdVerdict.Refused(OpenIdRefusal.Failed);
        }
    }

    /// <summary>The event of a refusal, before it is known whom it concerns.</summary>
    public static AuditEntry RefusalOf(AuditActor by, OpenIdRefusal refusal, string issuer) => new()
    {
        By = by,
        Act = AuditAct.SignInRefused,
        Result = AuditResult.Refused,
        Details = [("by", "identity provider"), ("issuer", issuer), ("why", refusal.Slug())],
    };

    private async Task<OpenIdVerdict> DecideAsync(HttpContext http, OpenIdPerson person, Account? account)
    {
        if (account is { IsDisabled: true })
        {
            return await RefuseAsync(http, person, account, OpenIdRefusal.Disabled);
        }

        var (role, refusal) = GroupRole.Strongest(person.Groups, settings.OpenId!.Roles);
        if (role is null)
        {
            return await RefuseAsync(http, person, account, refusal);
        }

        var before = account?.Role;
        var forceBefore = account?.ForceCode;
        if ((account is null ? await MakeAsync(person, role) : await ChangeAsync(account, role, http.RequestAborted)) is { } problem)
        {
            return await RefuseAsync(http, person, account, problem);
        }

        account ??= (await users.FindByLoginAsync(person.Issuer, person.Subject))!;
        var begun = person.HasSecondFactor || !account.TwoFactorEnabled ? await session.StartAsync(http, account, person.HasSecondFactor) : null;
        if (account.Role != before || account.ForceCode != forceBefore)
        {
            await AppendAsync(http, account, AuditAct.RoleChanged, [("role before", before?.Slug() ?? "none"), ("role", account.Role.Slug()), ("force", account.ForceCode ?? "none"), ("why", "groups of the identity provider")]);
        }

        if (begun is not null)
        {
            await AppendAsync(http, account, AuditAct.SignIn, [("by", "identity provider"), ("issuer", person.Issuer), ("second factor", person.HasSecondFactor ? "yes" : "no")]);
        }

        return OpenIdVerdict.Accepted(account, begun);
    }

    private async Task<OpenIdRefusal?> MakeAsync(OpenIdPerson person, GroupRole role)
    {
        if (person.Email is not { } email)
        {
            return OpenIdRefusal.NoAddress;
        }

        var name = string.IsNullOrWhiteSpace(person.Name) ? email : person.Name.Trim();
        var account = new Account
        {
            UserName = email,
            Email = email,
            Name = name.Length <= Account.TextLength ? name : name[..Account.TextLength],
            Role = role.Role,
            ForceCode = role.Force?.Text,
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
        };
        if (!(await users.CreateAsync(account)).Succeeded)
        {
            // The address is one that an account can have, so it is that of another.
            return OpenIdRefusal.AddressTaken;
        }

        var linked = await users.AddLoginAsync(account, new UserLoginInfo(person.Issuer, person.Subject, settings.OpenId!.Name));
        return linked.Succeeded ? null : throw new InvalidOperationException("A new account could not be joined to its identity.");
    }

    private async Task<OpenIdRefusal?> ChangeAsync(Account account, GroupRole role, CancellationToken cancellationToken)
    {
        if (account.Role == role.Role && account.ForceCode == role.Force?.Text)
        {
            return null;
        }

        if (account.Role == Role.Admin)
        {
            await WriteAccess.HoldAdminsAsync(context, cancellationToken);
            if (!await context.Users.AnyAsync(a => a.Role == Role.Admin && !a.IsDisabled && a.Id != account.Id, cancellationToken))
            {
                logger.LogWarning("Account {Account} is the last admin and stays one, though its groups give the role {Role}. Make somebody else an admin", account.Id, role.Role.Slug());
                return null;
            }
        }

        account.Role = role.Role;
        account.ForceCode = role.Force?.Text;
        return (await users.UpdateAsync(account)).Succeeded ? null : OpenIdRefusal.Failed;
    }

    /// <summary>An account whose groups no longer give it a role, or too many forces, keeps no session that began before.</summary>
    private async Task<OpenIdVerdict> RefuseAsync(HttpContext http, OpenIdPerson person, Account? account, OpenIdRefusal refusal)
    {
        if (account is not null && refusal is (OpenIdRefusal.NoRole or OpenIdRefusal.TwoForces))
        {
            await sessions.EndAsync(context.Sessions.Where(s => s.AccountId == account.Id), SessionEnd.AccountChanged, http.RequestAborted);
        }

        var source = SessionSignIn.SourceOf(http);
        var by = account is null ? AuditActor.NotSignedIn(source) : new AuditActor(account.Id, account.Name, source);
        var entry = RefusalOf(by, refusal, person.Issuer) with { Subject = account is null ? string.Empty : SubjectOf(account), ForceCode = account?.ForceCode };
        await audit.AppendAsync(context, entry, http.RequestAborted);
        return OpenIdVerdict.Refused(refusal);
    }

    private static string SubjectOf(Account account) => string.Create(CultureInfo.InvariantCulture, $"account {account.Id}: {account.Name}");

    private Task AppendAsync(HttpContext http, Account account, AuditAct act, (string Name, string Value)[] details) => audit.AppendAsync(
        context,
        new AuditEntry
        {
            By = new AuditActor(account.Id, account.Name, SessionSignIn.SourceOf(http)),
            Act = act,
            Subject = SubjectOf(account),
            ForceCode = account.ForceCode,
            Details = details,
        },
        http.RequestAborted);
}
