using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Testing;

namespace Vawg.Drills;

/// <summary>The product in this program's process, which ends itself at the commit that a file names. The product itself knows nothing of it.</summary>
internal static class KillHost
{
    public const string Argument = "host";

    public static async Task<int> RunAsync(string killFile)
    {
        var kill = new KillAtCommit(killFile);
        await using var app = WebHost.Build(
            ["--applicationName=Vawg.Dashboard", $"--contentRoot={RepositoryRoot.Combine("src", "Vawg.Dashboard")}"],
            services => services.ConfigureDbContext<VawgDbContext>(options => options.AddInterceptors(kill)));
        await WebHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        await app.WaitForShutdownAsync();
        return 0;
    }
}
