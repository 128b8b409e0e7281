using System.IO.Compression;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Auth.OpenId;
using Vawg.Dashboard.Components;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Features.About;
using Vawg.Dashboard.Features.Admin;
using Vawg.Dashboard.Features.Outcomes;
using Vawg.Dashboard.Features.Overview;
using Vawg.Dashboard.Features.Progress;
using Vawg.Dashboard.Features.Returns;
using Vawg.Dashboard.Features.Sources;
using Vawg.Dashboard.Features.Threats;
using Vawg.Dashboard.Features.Victims;
using Vawg.Dashboard.Jobs;
using Vawg.Dashboard.Views;
using Vawg.Data;
using Vawg.Domain.People;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Hosting;

/// <summary>How requests are answered.</summary>
public static class WebPages
{
    public static void AddVawgPages(this IServiceCollection services, VawgSettings settings)
    {
        // The host would refuse unknown names, and believe any proxy that its own variable opens, before the first of the steps below.
        services.RemoveAll<IStartupFilter>();

        // Links that the product writes hold the name by which it was asked for, so only names of its own are answered.
        services.AddHostFiltering(options => options.AllowedHosts = [.. settings.Hosts]);
        services.AddVawgAccess(settings);
        services.Configure<ForwardedHeadersOptions>(options => ForwardedRequests.Apply(options, settings.KnownProxies));
        services.AddRateLimiter(options => RequestLimits.Apply(options, settings.Limits));
        services.AddSingleton<HelpDesk>();
        services.AddSingleton<FirstRun>();
        services.AddSingleton<DemonstrationAccounts>();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentReader>();
        services.AddScoped<PageViews>();
        services.AddScoped<ShownContext>();
        services.AddScoped<ThreatPages>();
        services.AddScoped<IndicatorViews>();
        services.AddScoped<AttentionPages>();
        services.AddScoped<ProgressPages>();
        services.AddScoped<SmallCellOpenings>();
        services.AddScoped<ChartFiles>();
        services.AddSingleton<ExportTrail>();
        services.AddHostedService<ReturnJobs>();
        services.AddSingleton<PageFigures>();
        services.AddSingleton<PageWarming>();
        services.AddHostedService(provider => provider.GetRequiredService<PageWarming>());
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret beside text that a visitor chooses, so compressing them gives nothing away.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddHealthChecks().AddDbContextCheck<VawgDbContext>(
            tags: ["ready"],
            // A database without its tables answers too, and is not ready.
            customTestQuery: (context, cancellationToken) => context.AuditHeads.AnyAsync(cancellationToken));
    }

    public static void UseVawgPages(this WebApplication app)
    {
        if (app.Services.GetRequiredService<VawgSettings>().IsBehindProxy)
        {
            app.UseForwardedHeaders();
        }

        app.UseMiddleware<BrowserRules>();
        app.UseMiddleware<HttpsOnly>();
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(PublicationCulture.English),
            SupportedCultures = [PublicationCulture.English],
            SupportedUICultures = [PublicationCulture.English],
            RequestCultureProviders = [],
        });
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(AppUrls.Refused, createScopeForStatusCodePages: true);
        app.UseMiddleware<RefusalsAsPages>();
        app.UseHostFiltering();
        app.UseMiddleware<SameOriginSockets>();
        app.UseMiddleware<OneComparison>();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseWebSockets();
        app.UseMiddleware<CircuitLimit>();
        app.UseAntiforgery();
        app.UseMiddleware<StaleForms>();
        app.MapStaticAssets().RequireAuthorization(Policies.Anyone);

        // One word and no detail: whoever asks need not be signed in.
        app.MapHealthChecks(AppUrls.Live, new HealthCheckOptions { Predicate = _ => false }).RequireAuthorization(Policies.Anyone);
        app.MapHealthChecks(AppUrls.Ready, new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).RequireAuthorization(Policies.Anyone);
        app.MapGet(AppUrls.SourceRows, SourceRowsDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet("/download/threats/{file}.{extension}", ThreatDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.IndicatorFilePattern, IndicatorDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.OutcomeGroupsFile, OutcomeGroupsDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.VictimOutcomesFilePattern, VictimOutcomesDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.VictimsFilePattern, VictimsDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.GridFilePattern, GridDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet("/download/progress/{file}.{extension}", ProgressDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet("/download/{chart}.{extension}", DownloadEndpoint.AnswerAsync).RequireAuthorization(Policies.Of(Act.ExportFigures));
        app.MapGet(AppUrls.AuditCsv, AuditDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.ReadAudit));
        app.MapPost(AppUrls.UploadReturn, UploadEndpoint.AnswerAsync).RequireAuthorization(Policies.Of(Act.UploadReturns));
        app.MapGet(AppUrls.ReturnStagePattern, StageEndpoint.AnswerAsync).RequireAuthorization(Policies.Of(Act.UploadReturns));
        app.MapGet(AppUrls.ReturnReportPattern, ReportDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.UploadReturns));
        app.MapGet(AppUrls.ReturnAnnotatedPattern, AnnotatedDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.UploadReturns));
        app.MapGet(AppUrls.ReturnTemplatePattern, TemplateDownload.AnswerAsync).RequireAuthorization(Policies.Of(Act.UploadReturns));
        app.MapGet(AppUrls.SecurityText, SecurityText.AnswerAsync).RequireAuthorization(Policies.Anyone);
        app.MapPost(AppUrls.SignOut, SignOutEndpoint.AnswerAsync).RequireAuthorization(Policies.Of(Act.KeepOwnAccount));
        app.MapOpenIdSignIn();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode().Add(CircuitPolicy.Apply);
    }
}
