using Microsoft.Extensions.DependencyInjection.Extensions;
using Serilog;
using Vawg.Dashboard.Commands;
using Vawg.Dashboard.Features.Sources;
using Vawg.Dashboard.Views;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Data.Progress;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Progress;
using Vawg.Data.Queries.Quality;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Registers;
using Vawg.Data.Returns;
using Vawg.Data.Returns.Annotated;
using Vawg.Data.Threats;

namespace Vawg.Dashboard.Hosting;

/// <summary>The services that pages and commands share.</summary>
public static class VawgServices
{
    public static IServiceCollection AddVawg(this IServiceCollection services, VawgSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<VawgDbContext>(options => options.UseVawg(settings.Engine, settings.ConnectionString));
        services.AddSingleton<FigureCubes>();
        services.AddSingleton<PublicationNews>();
        services.AddSingleton<RestatementQuery>();
        services.AddSingleton<CoverageQuery>();
        services.AddSingleton<VictimQuery>();
        services.AddSingleton<MeasureSource>();
        services.AddSingleton<SourceQuery>();
        services.AddSingleton<OutcomeSource>();
        services.AddSingleton<BreakdownSource>();
        services.AddSingleton<AskedRows>();
        services.AddSingleton<OpenDataPublisher>();
        services.AddSingleton<ReturnPublisher>();
        services.AddSingleton(new ReturnFiles(Path.Combine(settings.DataDirectory, "returns")));
        services.AddSingleton<ReturnSignal>();
        services.AddSingleton<ReturnHistories>();
        services.AddSingleton<FileScreening>();
        services.AddSingleton<AnnotatedCopies>();
        services.AddSingleton<ReturnReceipt>();
        services.AddSingleton<ReturnEffects>();
        services.AddSingleton<ReturnChanges>();
        services.AddSingleton<SignOff>();
        services.AddSingleton<Withdrawals>();
        services.AddSingleton<OwnSteps>();
        services.AddSingleton<ScreeningResults>();
        services.AddSingleton<ReceivedReturns>();
        services.AddSingleton<ApprovedReturns>();
        services.AddSingleton<ReturnWork>();
        services.AddSingleton<StoreSweep>();
        services.AddSingleton<ReturnDueDates>();
        services.AddSingleton<TrackerQuery>();
        services.AddSingleton<SubmissionQuery>();
        services.AddSingleton<ScoreSets>();
        services.AddSingleton<Editions>();
        services.AddSingleton<ThreatQuery>();
        services.AddSingleton<Judgements>();
        services.AddSingleton<ProgressQuery>();
        services.AddSingleton<CommitmentEntries>();
        services.AddSingleton<Practices>();
        services.AddSingleton<Recommendations>();
        services.AddSingleton<RegisterWriter>();
        services.AddSingleton<RegisterQuery>();
        services.AddSingleton<EventRegister>();
        services.AddSingleton<BaselineRegister>();
        services.AddSingleton<PeerGroups>();
        services.AddSingleton<ContextRegister>();
        services.AddSingleton<GapRegister>();
        services.AddSingleton<AttentionAsides>();
        services.AddSingleton<MigrationLock>();
        services.AddSingleton<DemonstrationLoader>();
        services.AddSingleton<FigureRenewal>();
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<FigureVerifier>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<AuditQuery>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<ViewReader>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SettingStore>();
        return services;
    }

    /// <summary>Structured lines on the standard output; quiet about the framework's own doings.</summary>
    public static IServiceCollection AddVawgLogging(this IServiceCollection services, IConfiguration configuration) => services.AddSerilog(logger => logger
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
        .MinimumLevel.Override("System", Serilog.Events.LogEventLevel.Warning)
        // Every page of a reader who is signed in holds a form; that such a page is not to be kept is no warning.
        .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", Serilog.Events.LogEventLevel.Error)
        .ReadFrom.Configuration(configuration)
        .Enrich.FromLogContext()
        .WriteTo.Console(formatProvider: Domain.Periods.PublicationCulture.English));
}
