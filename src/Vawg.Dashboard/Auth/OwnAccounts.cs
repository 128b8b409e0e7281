using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>What people do with their own account. Each change asks again, in its transaction, whether its owner is still let in.</summary>
public sealed class OwnAccounts(VawgDbContext context, UserManager<Account> users, SecondFactors factors, SessionStore sessions, AuditTrail audit, SignInTries tries)
{
    public async Task<Account> AccountAsync(SignedInPerson person) =>
        await users.FindByIdAsync(person.AccountId.ToString(CultureInfo.InvariantCulture)) ?? throw new InvalidOperationException("A person without an account is signed in.");

    /// <summary>The sessions of a person that go on, the one used last first.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync(SignedInPerson person, CancellationToken cancellationToken) => await context.Sessions.AsNoTracking()
        .Where(s => s.AccountId == person.AccountId && s.EndedAtUtc == null)
        .OrderByDescending(s => s.LastSeenAtUtc).ThenBy(s => s.Id)
        .ToListAsync(cancellationToken);

    public async Task EndOtherSessionsAsync(HttpContext http, SignedInPerson person)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
        if (!await MayAsync(person, http.RequestAborted))
        {
            return;
        }

        await sessions.EndAsync(Others(person), SessionEnd.EndedByHand, http.RequestAborted);
        await audit.AppendAsync(context, new AuditEntry { By = person.Actor(http), Act = AuditAct.SessionEnded, Details = [("which", "all others of the account")] }, http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
    }

    /// <summary>Changes the password and ends every other session, in one transaction.</summary>
    /// <returns>What is wrong with the present and with the new password; nothing when it is changed.</returns>
    public async Task<(string? Present, string? New)> ChangePasswordAsync(HttpContext http, SignedInPerson person, string present, string password)
    {
        if (!tries.Allows(new SignInTry($"password of {person.AccountId}", SessionSignIn.SourceOf(http), person.SessionId.ToString())))
        {
            return ("There were too many tries. Wait 15 minutes, then try again.", null);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
        if (!await MayAsync(person, http.RequestAborted))
        {
            return ("You are no longer signed in. Nothing was changed.", null);
        }

        var result = await users.ChangePasswordAsync(await AccountAsync(person), present, password);
        if (!result.Succeeded)
        {
            var isPresent = result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            var words = string.Join(" ", result.Errors.Select(IdentityWords.Of));
            return isPresent ? (words, null) : (null, words);
        }

        await sessions.EndAsync(Others(person), SessionEnd.AccountChanged, http.RequestAborted);
        await audit.AppendAsync(context, new AuditEntry { By = person.Actor(http), Act = AuditAct.PasswordReset, Details = [("step", "changed by its owner")] }, http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
        return (null, null);
    }

    /// <summary>Turns the second factor on, makes this session one that gave it and ends every other; the recovery codes, or null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnSecondFactorAsync(HttpContext http, SignedInPerson person, string code)
    {
        var cancellationToken = http.RequestAborted;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await MayAsync(person, cancellationToken) || await factors.TurnOnAsync(await AccountAsync(person), code) is not { } recoveryCodes)
        {
            return null;
        }

        await context.Sessions.Where(s => s.Id == person.SessionId).ExecuteUpdateAsync(set => set.SetProperty(s => s.HasSecondFactor, true), cancellationToken);
        await sessions.EndAsync(Others(person), SessionEnd.AccountChanged, cancellationToken);
        await audit.AppendAsync(context, new AuditEntry { By = person.Actor(http), Act = AuditAct.SecondFactorSet }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return recoveryCodes;
    }

    private async Task<bool> MayAsync(SignedInPerson person, CancellationToken cancellationToken) =>
        await WriteAccess.HoldAsync(context, person.SessionId, Act.KeepOwnAccount, cancellationToken) is not null;

    private IQueryable<Session> Others(SignedInPerson person) => context.Sessions.Where(s => s.AccountId == person.AccountId && s.Id != person.SessionId);
}
