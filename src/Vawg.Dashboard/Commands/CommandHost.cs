using Serilog;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Commands;

/// <summary>The services of the product without its pages, with the database brought to the version of the product.</summary>
internal static class CommandHost
{
    public static async Task<IHost> StartAsync(CancellationToken cancellationToken)
    {
        var host = Build();
        await host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(cancellationToken);
        return host;
    }

    /// <summary>The services over the database as it is, for a command that only reads and may run as a role that can do no more.</summary>
    public static IHost Build()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSerilog(logger => logger.MinimumLevel.Warning().WriteTo.Console(standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose, formatProvider: Domain.Periods.PublicationCulture.English));
        builder.Services.AddVawg(VawgSettings.Read(builder.Configuration, builder.Environment));
        return builder.Build();
    }
}
