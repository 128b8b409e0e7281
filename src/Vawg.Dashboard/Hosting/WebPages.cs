using System.IO.Compression;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;
using Vawg.Dashboard.Components;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Hosting;

/// <summary>How requests are answered.</summary>
public static class WebPages
{
    public static void AddVawgPages(this IServiceCollection services)
    {
        // Without accounts, a page of another site must not reach the product by a name that leads to this machine.
        services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentReader>();
        services.AddScoped<PageViews>();
        services.AddSingleton<SmallCellOpenings>();
        services.AddScoped<ChartFiles>();
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret beside text that a visitor chooses, so compressing them gives nothing away.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddHealthChecks().AddDbContextCheck<VawgDbContext>(tags: ["ready"]);
    }

    public static void UseVawgPages(this WebApplication app)
    {
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(PublicationCulture.English),
            SupportedCultures = [PublicationCulture.English],
            SupportedUICultures = [PublicationCulture.English],
            RequestCultureProviders = [],
        });
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseHostFiltering();
        app.UseMiddleware<BrowserRules>();
        app.UseMiddleware<SameOriginSockets>();
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks(AppUrls.Live, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(AppUrls.Ready, new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") });
        app.MapGet("/download/{chart}.{extension}", DownloadEndpoint.AnswerAsync);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
