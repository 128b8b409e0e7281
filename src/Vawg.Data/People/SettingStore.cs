using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Domain.Indicators;
using Vawg.Domain.People;

namespace Vawg.Data.People;

/// <summary>Reads and changes the settings.</summary>
public sealed class SettingStore(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    public async Task<string> ValueAsync(Setting setting, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Settings.Where(s => s.Name == setting.Name).Select(s => s.Value).SingleOrDefaultAsync(cancellationToken) ?? setting.Default;
    }

    /// <summary>The time limits of the disclosure scheme; those that come with the product where what is stored cannot be read.</summary>
    public async Task<DecisionLimits> LimitsAsync(CancellationToken cancellationToken) =>
        DecisionLimits.TryParse(await ValueAsync(Setting.DisclosureLimits, cancellationToken), out var limits, out _) ? limits : DecisionLimits.Default;

    /// <summary>Changes a setting with its event of the audit; false when whoever changes it no longer may. A value that is already there changes nothing.</summary>
    public async Task<bool> SetAsync(Setting setting, string value, SignedInPerson by, string source, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.ChangeSettings, cancellationToken) is null)
        {
            return false;
        }

        var stored = await context.Settings.SingleOrDefaultAsync(s => s.Name == setting.Name, cancellationToken);
        var before = stored?.Value ?? setting.Default;
        if (before == value)
        {
            return true;
        }

        if (stored is null)
        {
            stored = new StoredSetting { Name = setting.Name, Value = value, ChangedAtUtc = clock.GetUtcNow().UtcDateTime };
            context.Settings.Add(stored);
        }

        stored.Value = value;
        stored.ChangedAtUtc = clock.GetUtcNow().UtcDateTime;
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry { By = new AuditActor(by.AccountId, by.Name, source), Act = AuditAct.SettingChanged, Subject = setting.Name, Details = [("before", before), ("after", value)] },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
