using System.CommandLine;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>demo load</summary>
internal static class DemonstrationCommand
{
    public static Command Create()
    {
        var load = new Command("load", "Generates the demonstration collection, which describes no real force, and publishes it. Once loaded it is left alone.");
        load.SetAction((_, cancellationToken) => LoadAsync(cancellationToken));
        return new Command("demo", "Demonstration figures.") { load };
    }

    private static async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        using var host = await CommandHost.StartAsync(cancellationToken);
        var loader = host.Services.GetRequiredService<DemonstrationLoader>();
        if (await loader.IsLoadedAsync(cancellationToken))
        {
            Console.WriteLine("The demonstration collection is loaded already; nothing was changed.");
            return 0;
        }

        var returns = await loader.LoadAsync(AuditActor.CommandLine, progress: null, cancellationToken);
        Console.WriteLine($"{FigurePresenter.Whole(returns)} demonstration returns were published. They describe no real force.");
        return 0;
    }
}
