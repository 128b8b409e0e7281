using System.Data.Common;
using Serilog;
using Vawg.Data;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Hosting;

/// <summary>Serves the pages.</summary>
public static class WebHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);
            await app.StartAsync();
            await app.Services.GetRequiredService<FirstRun>().SayHowToSignInAsync(app.Urls, app.Lifetime.ApplicationStopping);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is SettingException or DatabaseNotReadyException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            await Console.Error.WriteLineAsync($"The product cannot start: {fault.Message} Check that the database answers, that the disk has room and that the port is free.");
            return 2;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    /// <param name="args">The command line.</param>
    /// <param name="configure">Further services, for tests.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // An address that is far too long still gets a page that says what is shown instead.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["ASPNETCORE_URLS"]))
        {
            builder.WebHost.UseUrls("http://127.0.0.1:5080");
        }

        // Files are served from the list made at build; serving others from the folder would need an endpoint that names no policy.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        builder.Services.AddVawgLogging(builder.Configuration);
        var settings = VawgSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddVawg(settings);
        builder.Services.AddVawgPages(settings);
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseVawgPages();
        return app;
    }

    /// <summary>Refuses a start that would not be safe before the database is touched; then migrates, seeds, loads the demonstration on a first run where it is wanted, and reads the figures once so that the first reader does not wait.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (StartRules.Problem(services.GetRequiredService<VawgSettings>(), hasDemonstrationAccounts: false) is { } problem)
        {
            throw new SettingException(problem);
        }

        await services.GetRequiredService<DatabaseStart>().PrepareAsync(cancellationToken);
        await services.GetRequiredService<FirstRun>().PrepareAsync(cancellationToken);
        var cubes = services.GetRequiredService<FigureCubes>();
        foreach (var collection in await cubes.CollectionsAsync(cancellationToken))
        {
            var figures = await cubes.GetAsync(collection.Collection, Reader.General, cancellationToken);
            figures?.Warm();
        }
    }
}
