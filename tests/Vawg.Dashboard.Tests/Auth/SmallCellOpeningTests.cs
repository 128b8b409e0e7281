using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

/// <summary>Warwickshire has small counts of sex work in the demonstration.</summary>
[Collection(ServedDashboardGroup.Name)]
public sealed class SmallCellOpeningTests(ServedDashboard served)
{
    private const string Small = "/download/trend.csv?collection=demonstration&force=warwickshire&theme=sexwork";

    [Fact]
    public async Task Without_the_permission_small_cells_are_suppressed_and_nothing_is_opened()
    {
        using var analyst = await served.Dashboard.NewClientAsync();

        var table = await analyst.GetStringAsync(Small);

        table.Should().Contain("[c]");
        (await OpeningsAsync("Demonstration analyst")).Should().BeEmpty();
    }

    [Fact]
    public async Task With_the_permission_they_are_shown_and_each_opening_is_an_event()
    {
        await using (var context = await ContextAsync())
        {
            await context.Users.Where(a => a.Email == DemonstrationAccounts.Email("admin2")).ExecuteUpdateAsync(set => set.SetProperty(a => a.SeesSmallCells, true));
        }

        using var permitted = await served.Dashboard.NewClientAsync("admin2");
        var table = await permitted.GetStringAsync(Small);
        await permitted.GetStringAsync(Small);

        table.Should().NotContain("[c]");
        var opened = await OpeningsAsync("Second demonstration admin");
        opened.Should().HaveCount(2);
        opened[0].Details.Should().Contain("collection=demonstration").And.Contain("theme=SEXWORK");
        opened[0].ForceCode.Should().NotBeNull();
    }

    [Fact]
    public async Task A_force_that_sees_its_own_small_cells_opens_them_too()
    {
        using var contributor = await served.Dashboard.NewClientAsync("westyorkshire");

        (await contributor.GetStringAsync("/download/trend.csv?collection=demonstration&force=west-yorkshire&theme=sexwork")).Should().NotContain("[c]");

        (await OpeningsAsync("Demonstration contributor")).Should().NotBeEmpty();
    }

    private async Task<List<AuditEvent>> OpeningsAsync(string who)
    {
        await using var context = await ContextAsync();
        return await context.AuditEvents.Where(e => e.Act == AuditAct.SmallCellsOpened.Code() && e.Who == who).OrderBy(e => e.Sequence).ToListAsync();
    }

    private Task<VawgDbContext> ContextAsync() => served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
}
