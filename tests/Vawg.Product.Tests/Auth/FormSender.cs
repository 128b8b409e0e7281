using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Auth;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Http;

namespace Vawg.Product.Tests.Auth;

/// <summary>Somebody who sends a form, signed in twice, and the accounts of two others on whom it bears: one in use with a second factor and a link, one disabled.</summary>
internal sealed record FormSender
{
    /// <summary>The cookies of the session in use; null for a visitor.</summary>
    public required string? Cookie { get; init; }

    /// <summary>A word that no other sender enters.</summary>
    public required string Unused { get; init; }

    public required int OtherId { get; init; }

    public required string OtherEmail { get; init; }

    public required string LinkSecret { get; init; }

    public required int DisabledId { get; init; }

    /// <summary>A return of Kent with a warning that waits for a reason.</summary>
    public required int WarnedReturnId { get; init; }

    /// <summary>One that can be submitted.</summary>
    public required int ScreenedReturnId { get; init; }

    /// <summary>One that the other submitted.</summary>
    public required int SubmittedReturnId { get; init; }

    /// <summary>An event that can be retired.</summary>
    public required int EventNumber { get; init; }

    /// <summary>A baseline that can be retired.</summary>
    public required int BaselineNumber { get; init; }

    /// <summary>A peer group that can be retired.</summary>
    public required string GroupSlug { get; init; }

    /// <summary>A context figure that can be withdrawn.</summary>
    public required int ContextNumber { get; init; }

    /// <summary>An intelligence gap that no sender before changed.</summary>
    public required string GapSlug { get; init; }

    /// <summary>The code that the sender's authenticator shows.</summary>
    public required string Code { get; init; }

    public static async Task<FormSender> MakeAsync(RunningDashboard dashboard, string unused, Role? role, bool isDisabled)
    {
        await using var scope = dashboard.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var context = scope.ServiceProvider.GetRequiredService<VawgDbContext>();
        var other = await AddAsync(users, $"other-{unused}", Role.Analyst);
        await dashboard.Cookies.SignInAsync(other.Email!, SignedInCookies.Password);
        var locked = await AddAsync(users, $"locked-{unused}", Role.Analyst);
        locked.IsDisabled = true;
        await users.UpdateAsync(locked);
        var secret = await scope.ServiceProvider.GetRequiredService<AccountLinks>().MakeAsync(context, AccountLinkKind.PasswordReset, other.Id, CancellationToken.None);
        var (cookie, key) = role is { } known ? await SignInAsync(dashboard, users, unused, known, isDisabled) : (null, "AAAA");
        return new FormSender
        {
            Cookie = cookie,
            Unused = unused,
            OtherId = other.Id,
            OtherEmail = other.Email!,
            LinkSecret = secret,
            DisabledId = locked.Id,
            WarnedReturnId = await FormReturns.AddAsync(context, other, ReturnStage.Screened, hasWarning: true),
            ScreenedReturnId = await FormReturns.AddAsync(context, other, ReturnStage.Screened, hasWarning: false),
            SubmittedReturnId = await FormReturns.AddAsync(context, other, ReturnStage.Submitted, hasWarning: false),
            EventNumber = await FormRegisters.AddEventAsync(context, other),
            BaselineNumber = await FormRegisters.AddBaselineAsync(context, other),
            GroupSlug = await FormRegisters.AddGroupAsync(context, other, unused),
            ContextNumber = await FormRegisters.AddFigureAsync(context, other),
            GapSlug = await FormRegisters.AddGapAsync(context, other, unused),
            Code = Totp.Of(key, TimeProvider.System.GetUtcNow()),
        };
    }

    /// <summary>Turns on the second factor of the other, whose page then offers to take it off.</summary>
    public async Task GiveSecondFactorAsync(RunningDashboard dashboard)
    {
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        await context.Users.Where(a => a.Id == OtherId).ExecuteUpdateAsync(set => set.SetProperty(a => a.TwoFactorEnabled, true));
    }

    private static async Task<(string Cookie, string Key)> SignInAsync(RunningDashboard dashboard, UserManager<Account> users, string unused, Role role, bool isDisabled)
    {
        var account = await AddAsync(users, $"sender-{unused}", role);
        await users.ResetAuthenticatorKeyAsync(account);
        await dashboard.Cookies.SignInAsync(account.Email!, SignedInCookies.Password);
        var cookie = await dashboard.Cookies.SignInAsync(account.Email!, SignedInCookies.Password);
        account.IsDisabled = isDisabled;
        await users.UpdateAsync(account);
        return (cookie, (await users.GetAuthenticatorKeyAsync(account))!);
    }

    private static async Task<Account> AddAsync(UserManager<Account> users, string name, Role role)
    {
        var email = $"{name}@example.org";
        var account = new Account
        {
            UserName = email,
            Email = email,
            Name = name,
            Role = role,
            ForceCode = role == Role.ForceContributor ? Forces.FindBySlug("kent")!.Code.Text : null,
            CreatedAtUtc = DateTime.UnixEpoch,
        };
        var made = await users.CreateAsync(account, SignedInCookies.Password);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
    }
}
