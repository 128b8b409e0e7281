using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>A running product without figures, and what lies in its store of returns.</summary>
public sealed class StoreOfReturns : IAsyncLifetime
{
    public RunningDashboard Dashboard { get; private set; } = null!;

    private string Folder => Path.Combine(Dashboard.DataFolder, "returns");

    public async Task InitializeAsync() => Dashboard = await RunningDashboard.StartEmptyAsync();

    public async Task DisposeAsync() => await Dashboard.DisposeAsync();

    /// <summary>Names of the files in the store, those that are being written included.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Folder) ? [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f))] : [];

    /// <summary>How many files and how many versions there are.</summary>
    public async Task<(int Files, int Versions)> CountsAsync()
    {
        await using var context = await ContextAsync();
        return (Files().Count, await context.Submissions.CountAsync());
    }

    /// <summary>How often a file of this name was taken away.</summary>
    public async Task<int> ExportsAsync(string name)
    {
        await using var context = await ContextAsync();
        return await context.AuditEvents.CountAsync(e => e.Act == AuditAct.Exported.Code() && e.Subject == name);
    }

    public Task<VawgDbContext> ContextAsync() => Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
}
