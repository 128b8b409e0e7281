using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Domain.Returns;

namespace Vawg.Product.Tests.Auth;

/// <summary>All that forms can change: accounts with their factors, sessions, links, settings, returns, score sets, judgements, progress, registers and the audit but for its denials. When somebody was last seen is left out.</summary>
internal static class StoredState
{
    public static async Task<string> ReadAsync(RunningDashboard dashboard)
    {
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var denied = AuditAct.Denied.Code();
        var refused = AuditAct.SignInRefused.Code();
        return JsonSerializer.Serialize(new
        {
            Accounts = await context.Users.AsNoTracking().OrderBy(a => a.Id).ToListAsync(),
            Tokens = await context.UserTokens.AsNoTracking().OrderBy(t => t.UserId).ThenBy(t => t.Name).ToListAsync(),
            Logins = await context.UserLogins.AsNoTracking().OrderBy(l => l.UserId).ToListAsync(),
            Sessions = await context.Sessions.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.AccountId, s.EndedAtUtc, s.End, s.HasSecondFactor }).ToListAsync(),
            Links = await context.AccountLinks.AsNoTracking().OrderBy(l => l.Id).ToListAsync(),
            Settings = await context.Settings.AsNoTracking().OrderBy(s => s.Name).ToListAsync(),
            Returns = await context.Submissions.AsNoTracking().OrderBy(s => s.Id).Where(s => s.Stage != ReturnStage.Approved).Select(s => new { s.Id, s.Stage }).ToListAsync(),
            Reasons = await context.SubmissionFindings.AsNoTracking().CountAsync(f => f.Reason != null),
            DueDates = await context.ReturnDueDates.AsNoTracking().OrderBy(d => d.Quarter).ToListAsync(),
            ScoreSets = await context.ScoreSets.CountAsync(),
            Editions = await context.Editions.CountAsync(),
            Judgements = await context.Judgements.CountAsync(),
            Entries = await context.CommitmentEntries.CountAsync(),
            Practices = await context.Practices.CountAsync(),
            Recommendations = await context.RecommendationStates.CountAsync(),
            Registers = new[]
            {
                await context.RegisterEvents.CountAsync(), await context.Baselines.CountAsync(), await context.PeerGroups.CountAsync(), await context.ContextFigures.CountAsync(), await context.IntelligenceGaps.CountAsync(), await context.GapSteps.CountAsync(),
            },
            Events = await context.AuditEvents.CountAsync(e => e.Act != denied && e.Act != refused),
        });
    }
}
