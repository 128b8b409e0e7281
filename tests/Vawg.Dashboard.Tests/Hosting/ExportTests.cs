using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class ExportTests(ServedDashboard served)
{
    [Theory]
    [InlineData("/download/themes.csv?collection=demonstration", "themes-vawg-all-forces", "rows=44")]
    [InlineData("/download/map.svg?collection=demonstration", "map-vawg-all-forces", "rows=a drawing")]
    [InlineData("/download/trend.csv?collection=demonstration&force=kent&theme=sh", "trend-sh-kent", "rows=20")]
    [InlineData("/download/nation.csv?collection=demonstration", "nation-vawg-all-forces", "rows=11")]
    [InlineData("/download/force.csv?collection=demonstration&force=kent&with=similar", "force-vawg-kent", "rows=11")]
    [InlineData("/download/overlap.csv?collection=demonstration&force=kent", "overlap-vawg-kent", "rows=36")]
    [InlineData("/download/progress/grid.csv?collection=demonstration", "progress-grid-demonstration", "rows=43")]
    [InlineData("/download/progress/commitments.csv?collection=demonstration&force=kent", "progress-commitments-kent", "rows=46")]
    public async Task A_file_that_is_taken_away_is_an_event_with_its_filter_and_rows(string address, string file, string rows)
    {
        (await served.Client.GetAsync(new Uri(address, UriKind.Relative))).EnsureSuccessStatusCode();

        await using var context = await served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var e = await context.AuditEvents.Where(e => e.Act == AuditAct.Exported.Code() && e.Subject.StartsWith(file)).OrderByDescending(e => e.Sequence).FirstAsync();
        e.Who.Should().Be("Demonstration admin");
        e.Details.Should().Contain(rows).And.Contain("collection=demonstration");
    }
}
