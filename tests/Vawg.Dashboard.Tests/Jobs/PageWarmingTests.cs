using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vawg.Dashboard.Jobs;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Dashboard.Tests.Jobs;

public sealed class PageWarmingTests : IAsyncLifetime
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly Force Kent = Forces.FindBySlug("kent")!;

    private readonly KeptLines<PageWarming> _log = new();
    private RunningDashboard _dashboard = null!;

    public async Task InitializeAsync() => _dashboard = await RunningDashboard.StartEmptyAsync(services => services.AddSingleton<ILogger<PageWarming>>(_log));

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Fact]
    public async Task After_a_publication_nothing_that_a_page_shows_is_left_for_its_first_reader()
    {
        await PublishAsync();
        await DoneAsync();

        await ChangeAsync(context => context.PreparedVictims.ExecuteDeleteAsync());
        var figures = await Cubes.GetAsync(Collection.ForceReturns, Reader.General, CancellationToken.None);
        var told = await Of<VictimQuery>().OfAsync(figures!, CancellationToken.None);

        told!.Cube.Parts(Breakdown.VictimAge, OffenceSelection.Vawg, Kent.Code, figures!.NewestPeriod.Last.FinancialYear).Should().NotBeNull("what was read before is held");
        Of<PageWarming>().Done.Should().Contain("returns=1");
        _log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_worked_out_is_said_once_and_keeps_nobody_from_pages()
    {
        await PublishAsync();
        await DoneAsync();
        await ChangeAsync(context => context.Database.ExecuteSqlAsync($"ALTER TABLE prepared_victims RENAME TO put_away"));

        await ChangeAsync(context => context.Collections.ExecuteUpdateAsync(set => set.SetProperty(c => c.Publication, c => c.Publication + 1)));
        Of<PublicationNews>().Raise();
        await DoneAsync();

        _log.Lines.Should().ContainSingle().Which.Should().StartWith("What pages show could not be worked out ahead of readers");
        using var client = await _dashboard.NewClientAsync();
        (await client.GetAsync(new Uri("/?collection=returns", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);

        await ChangeAsync(context => context.Database.ExecuteSqlAsync($"ALTER TABLE put_away RENAME TO prepared_victims"));
        await ChangeAsync(context => context.Collections.ExecuteUpdateAsync(set => set.SetProperty(c => c.Publication, c => c.Publication + 1)));
        Of<PublicationNews>().Raise();
        await DoneAsync();
        _log.Lines.Should().ContainSingle("the next publication is worked out again");
    }

    private FigureCubes Cubes => Of<FigureCubes>();

    private T Of<T>()
        where T : notnull => _dashboard.Services.GetRequiredService<T>();

    /// <summary>A year of one force.</summary>
    private async Task PublishAsync()
    {
        var year = DemonstrationCollection.LastQuarter.FinancialYear;
        var returns = DemonstrationCollection.Generate().Where(r => r.Version == 1 && r.Force == Kent.Code && r.Quarter.FinancialYear == year).ToList();
        await Of<ReturnPublisher>().PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
        Of<PublicationNews>().Raise();
    }

    /// <summary>Waits until everything of what is published now was worked out, or could not be.</summary>
    private async Task DoneAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        while (Of<PageWarming>().Done != await Of<PublicationNews>().NowAsync(limit.Token))
        {
            await Task.Delay(20, limit.Token);
        }
    }

    private async Task ChangeAsync(Func<VawgDbContext, Task> change)
    {
        await using var context = await Of<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        await change(context);
    }
}
