using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Data.Progress;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Hosting;

/// <summary>How the first people get in: demonstration accounts in a development run, a one-time link in production.</summary>
public sealed class FirstRun(
    IDbContextFactory<VawgDbContext> contexts,
    VawgSettings settings,
    AccountLinks links,
    DemonstrationAccounts demonstration,
    PeerGroups groups,
    Practices practices,
    ILogger<FirstRun> logger)
{
    /// <summary>Refuses a start that would not be safe; makes the demonstration accounts, peer group and notable practice of a development run.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (StartRules.Problem(settings, await demonstration.ExistAsync(cancellationToken)) is { } problem)
        {
            throw new SettingException(problem);
        }

        if (settings is { IsDevelopment: true, LoadsDemonstration: true })
        {
            await demonstration.MakeAsync(cancellationToken);
            await groups.MakeDemonstrationAsync(cancellationToken);
            await practices.MakeDemonstrationAsync(cancellationToken);
        }
    }

    /// <summary>Says on the log how to sign in: the demonstration accounts, or the link for the first admin while there is no account.</summary>
    public async Task SayHowToSignInAsync(IEnumerable<string> addresses, CancellationToken cancellationToken)
    {
        var address = addresses.First();
        if (settings.IsDevelopment && demonstration.Password is { } password)
        {
            logger.LogInformation("Open {Address} and sign in as {Accounts}, each with the password {Password}", address, string.Join(", ", DemonstrationAccounts.Emails), password);
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Users.AnyAsync(cancellationToken))
        {
            logger.LogInformation("Open {Address} and sign in", address);
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var secret = await links.MakeAsync(context, AccountLinkKind.SetUp, accountId: null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        logger.LogWarning("There is no account yet. Whoever opens {Link} within {Hours} hours makes the first admin; it works once", $"{address}{AppUrls.SetUp}/{secret}", AccountLinks.SetUpLasts.TotalHours);
    }
}
