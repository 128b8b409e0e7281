using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Data.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Sheets;

namespace Vawg.Browser.Tests;

/// <summary>Returns of the product with figures, one at each stage that somebody can look at.</summary>
internal sealed class HandedInReturns(IServiceProvider services, ReturnBy admin, ReturnBy secondAdmin)
{
    public const int Failed = 1;
    public const int Screened = 2;
    public const int Submitted = 3;
    public const int ChangeRequested = 4;
    public const int Superseded = 5;
    public const int Published = 6;
    public const int Personal = 7;

    private static readonly Quarter Quarter = new(2022, 1);

    private ReturnFiles Files => services.GetRequiredService<ReturnFiles>();

    private ReturnReceipt Receipt => services.GetRequiredService<ReturnReceipt>();

    private SignOff SignOff => services.GetRequiredService<SignOff>();

    public static async Task MakeAsync(RunningDashboard dashboard)
    {
        var desk = new HandedInReturns(dashboard.Services, await PersonAsync(dashboard, "admin"), await PersonAsync(dashboard, "admin2"));
        await desk.HandInAsync("humberside", r => r with { Stalking = "12.5", StalkingFlags = "FM", Harassment = "1,204" });
        await desk.HandInAsync("kent", r => r with { Harassment = "-3" });
        await desk.SubmitAsync(await desk.HandInAsync("norfolk", r => r));
        await desk.RequestChangeAsync(await desk.HandInAsync("surrey", r => r));
        await desk.PublishAsync(await desk.HandInAsync("west-yorkshire", r => r));
        await desk.PublishAsync(await desk.HandInAsync("west-yorkshire", r => r with { Stalking = "30" }));
        await desk.HandInAsync("essex", r => r with { Note = "Ask jane.example@essex.example" });
    }

    private async Task<int> HandInAsync(string slug, Func<SmallReturn, SmallReturn> change)
    {
        var force = Forces.FindBySlug(slug)!;
        var content = change(new SmallReturn { ForceCode = force.Code.Text });
        var file = await Files.TakeAsync(new MemoryStream(content.ToBytes()), $"{slug} 2022-23 q1.zip", CancellationToken.None);
        var id = Done(await Receipt.ReceiveAsync(admin, force, Quarter, file!, CancellationToken.None));
        await SettledAsync(id);
        return id;
    }

    private async Task SubmitAsync(int id)
    {
        await using var context = await ContextAsync();
        foreach (var ordinal in await context.SubmissionFindings.Where(f => f.SubmissionId == id && f.Severity == 2).Select(f => f.Ordinal).ToListAsync())
        {
            Done(await SignOff.GiveReasonAsync(admin, id, ordinal, "Checked with the force.", CancellationToken.None));
        }

        Done(await SignOff.SubmitAsync(admin, id, null, CancellationToken.None));
    }

    private async Task RequestChangeAsync(int id)
    {
        await SubmitAsync(id);
        Done(await SignOff.RequestChangeAsync(secondAdmin, id, "Stalking is far lower than a year before. Is a system missing?", CancellationToken.None));
    }

    private async Task PublishAsync(int id)
    {
        await SubmitAsync(id);
        await using var context = await ContextAsync();
        var sha256 = await context.Submissions.Where(s => s.Id == id).Select(s => s.Sha256).SingleAsync();
        Done(await SignOff.ApproveAsync(secondAdmin, id, sha256, CancellationToken.None));
        await SettledAsync(id);
    }

    /// <summary>Waits until the product has done its part.</summary>
    private async Task SettledAsync(int id)
    {
        for (var look = 0; look < 600; look++)
        {
            await using var context = await ContextAsync();
            if (!(await context.Submissions.Where(s => s.Id == id).Select(s => s.Stage).SingleAsync()).IsAtWork())
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"Return {id} is still at work.");
    }

    private Task<VawgDbContext> ContextAsync() => services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();

    private static int Done(ReturnAnswer answer) => answer.Problem is { } problem ? throw new InvalidOperationException(problem) : answer.SubmissionId!.Value;

    private static async Task<ReturnBy> PersonAsync(RunningDashboard dashboard, string account)
    {
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var sessions = dashboard.Services.GetRequiredService<SessionStore>();
        var id = await context.Users.Where(a => a.Email == DemonstrationAccounts.Email(account)).Select(a => a.Id).SingleAsync();
        var session = await sessions.StartAsync(context, id, hasSecondFactor: false, "a test", "127.0.0.1", CancellationToken.None);
        return new ReturnBy((await sessions.FindAsync(session.Id, CancellationToken.None))!, "127.0.0.1");
    }
}
