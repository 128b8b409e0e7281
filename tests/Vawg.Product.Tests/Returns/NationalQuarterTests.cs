using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Vawg.Testing.Http;
using Vawg.Testing.Returns;
using Xunit;

namespace Vawg.Product.Tests.Returns;

/// <summary>Returns through the forms of the pages, as the drills send them, in a small number.</summary>
public sealed class NationalQuarterTests
{
    private static readonly Quarter Quarter = new(2018, 2);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Returns_of_every_format_go_from_the_form_to_figures_at_once(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var dashboard = await StartAsync(database);
        using var visitor = dashboard.NewVisitor();
        var (admin, second) = await PeopleAsync(dashboard, visitor);
        Force[] forces = [.. Forces.Territorial.Take(3)];

        var ids = await Task.WhenAll(forces.Select(async (force, i) =>
        {
            var (written, format) = (new FullReturn(force, Quarter), (ReturnFormat)(i % 3));
            return (await admin.UploadAsync(force, Quarter, written.FileName(format), written.ToBytes(format))).Id!.Value;
        }));
        foreach (var id in ids)
        {
            (await StageAfterWorkAsync(admin, id)).Should().Be("Screened");
            await admin.GiveReasonsAsync(id);
            await admin.SubmitAsync(id);
            await second.ApproveAsync(id);
        }

        foreach (var id in ids)
        {
            (await StageAfterWorkAsync(second, id)).Should().Be("Published");
        }

        foreach (var force in forces)
        {
            (await admin.PageAsync($"/forces/{force.Slug}?collection=returns")).Should().Contain(Quarter.ShortLabel);
        }

        (await admin.PageAsync("/returns/due-dates")).Should().Contain("type=\"date\"");
        await AssertHoldsAsync(dashboard);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_ten_identical_posts_at_once_one_is_taken_and_nine_are_told_so(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var dashboard = await StartAsync(database);
        using var visitor = dashboard.NewVisitor();
        var (admin, second) = await PeopleAsync(dashboard, visitor);
        var kent = Forces.FindBySlug("kent")!;
        for (var round = 0; round < Rounds.Count; round++)
        {
            var bytes = new CsvOfKent(round).Bytes();
            var forms = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? admin : second).OpenUploadAsync()));

            var answers = await Task.WhenAll(forms.Select(async form =>
            {
                using var content = new ByteArrayContent(bytes);
                return await WebReturns.UploadAsync(form, kent, Quarter, "recorded_offences.csv", content);
            }));

            answers.Count(a => a.IsTaken).Should().Be(1);
            answers.Count(a => a.Location.EndsWith("?again=same-file", StringComparison.Ordinal)).Should().Be(9);
            answers.Select(a => a.Id).Distinct().Should().ContainSingle();
        }

        await AssertHoldsAsync(dashboard);
    }

    private static Task<RunningDashboard> StartAsync(TestDatabase database) => RunningDashboard.StartWithAsync(
        $"--Vawg:Database={database.Engine.ToString().ToLowerInvariant()}", $"--ConnectionStrings:Vawg={database.ConnectionString}");

    private static async Task<(WebReturns Admin, WebReturns Second)> PeopleAsync(RunningDashboard dashboard, HttpClient visitor) => (
        new WebReturns(visitor, await dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin"))),
        new WebReturns(visitor, await dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin2"))));

    private static async Task<string> StageAfterWorkAsync(WebReturns returns, int id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var stage = await returns.StageAsync(id);
            if (!stage.AtWork)
            {
                return stage.Stage;
            }

            await Task.Delay(100, limit.Token);
        }
    }

    private static async Task AssertHoldsAsync(RunningDashboard dashboard)
    {
        // What is looked at is read piece by piece, so the work on returns has to rest.
        var work = dashboard.Services.GetRequiredService<ReturnWork>();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while ((await work.WaitingAsync(limit.Token)).Count > 0)
        {
            await Task.Delay(100, limit.Token);
        }

        (await ReturnInvariants.BrokenAsync(dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>(), dashboard.Services.GetRequiredService<ReturnFiles>())).Should().BeEmpty();
    }
}
