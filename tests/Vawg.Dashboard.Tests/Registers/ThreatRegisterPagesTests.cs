using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Registers;

[Collection(ServedDashboardGroup.Name)]
public sealed class ThreatRegisterPagesTests(ServedDashboard served)
{
    private const string Kent = $"{AppUrls.Victims}?collection=demonstration&force=kent";

    [Fact]
    public async Task Every_context_figure_stands_in_the_list_and_those_of_a_theme_on_its_page()
    {
        var (_, list, _) = await served.GetAsync(AppUrls.Context);
        list.QuerySelectorAll("tbody th").Select(th => th.FirstChild!.TextContent).Should().Contain(ContextFigures.All.Select(f => f.Title));

        var (_, theme, html) = await served.GetAsync("/threats/honour-based-abuse-forced-marriage-and-fgm?collection=demonstration");
        theme.QuerySelector("#context")!.TextContent.Should().Contain("5,870").And.Contain("Not police records").And.Contain("Inconsistent in print: Printed as ages 30-24");
        theme.QuerySelectorAll("#gaps a").Select(a => a.TextContent).Should().Contain("Female genital mutilation").And.NotContain("Incel communities");
        html.Should().Contain($"href=\"{AppUrls.Gaps}\"");
    }

    [Fact]
    public async Task Theme_of_which_nothing_is_printed_elsewhere_says_so()
    {
        var (_, page, _) = await served.GetAsync("/threats/sex-work?collection=demonstration");

        page.QuerySelector("#context")!.TextContent.Should().Contain("No context figure");
    }

    [Fact]
    public async Task Homicides_of_a_force_are_shown_to_a_named_role_alone_and_that_is_audited()
    {
        await SendAsync(AppUrls.NewContextFigure, "lead", ("Form.Kind", "homicides"), ("Form.Theme", "domestic-abuse"), ("Form.Force", "kent"), ("Form.Title", "Domestic homicides in Kent"), ("Form.Value", "7"), ("Form.Amount", "7"), ("Form.Unit", "homicides"), ("Form.Period", "2022/23"), ("Form.Source", "A review"), ("Form.Place", "page 4"), ("Form.Tells", "How many."), ("Form.Limitations", "Few."));

        (await served.Client.GetStringAsync(new Uri(AppUrls.Context, UriKind.Relative))).Should().NotContain("Domestic homicides in Kent");
        (await served.Client.GetStringAsync(new Uri(Kent, UriKind.Relative))).Should().Contain("Homicides and suspected suicides").And.NotContain("Domestic homicides in Kent");
        await SetSmallCellsAsync("lead", sees: true);
        using (var named = await served.Dashboard.NewClientAsync("lead"))
        {
            (await named.GetStringAsync(new Uri(AppUrls.Context, UriKind.Relative))).Should().Contain("Domestic homicides in Kent").And.Contain("OFFICIAL-SENSITIVE");
            (await named.GetStringAsync(new Uri(Kent, UriKind.Relative))).Should().Contain("Domestic homicides in Kent");
            (await named.GetStringAsync(new Uri($"{AppUrls.Victims}?collection=demonstration&force=essex", UriKind.Relative))).Should().NotContain("Domestic homicides in Kent");
        }

        await SetSmallCellsAsync("lead", sees: false);
        await using var context = await ContextAsync();
        (await context.AuditEvents.AnyAsync(e => e.Act == AuditAct.SmallCellsOpened.Code() && e.Subject == AppUrls.Context)).Should().BeTrue();
    }

    [Fact]
    public async Task Lead_changes_the_state_of_a_gap_and_everybody_sees_who_did()
    {
        var page = await SendAsync(AppUrls.GapStateOf("incels"), "lead", ("Form.State", "closed"), ("Form.OnDay", "2026-10-01"), ("Form.Sentence", "Referrals are counted by ideology."), ("Form.Owner", "National analyst"));
        page.Should().BeEmpty();

        var text = await served.Analyst.GetStringAsync(new Uri(AppUrls.GapOf("incels"), UriKind.Relative));
        text.Should().Contain("Referrals are counted by ideology.").And.Contain("Demonstration lead").And.NotContain(AppUrls.GapStateOf("incels"));
        var (_, theme, _) = await served.GetAsync("/threats/online-and-tech-enabled-vawg?collection=demonstration");
        theme.QuerySelector("#gaps")!.TextContent.Should().NotContain("Incel communities", "a closed gap is known");
        (await served.GetAsync("/threats/gaps/nothing")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Form_with_personal_data_tells_so_beside_the_field_and_keeps_what_was_typed()
    {
        var page = await SendAsync(AppUrls.NewGap, "lead", ("Form.Title", "A gap"), ("Form.Unknown", "Ask jane.doe@example.org"), ("Form.Themes[0]", Themes.Nine[0].Slug));

        page.Should().Contain("This seems to hold an e-mail address").And.Contain("Ask jane.doe@example.org").And.Contain("Say why that matters.");
        page.Should().MatchRegex("value=\"domestic-abuse\" checked");
        (await SendAsync(AppUrls.NewGap, "lead", ("Form.Title", string.Empty))).Should().Contain("Give the gap a title.", "no theme need be ticked");
    }

    /// <summary>The page that answers; empty when it leads elsewhere.</summary>
    private async Task<string> SendAsync(string address, string account, params (string, string)[] entered)
    {
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, address, await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account)));
        using var answer = await form.SendAsync(entered);
        return answer.StatusCode == HttpStatusCode.Redirect ? string.Empty : await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Gives or takes the permission for small cells.</summary>
    private async Task SetSmallCellsAsync(string account, bool sees)
    {
        await using var context = await ContextAsync();
        await context.Users.Where(a => a.Email == DemonstrationAccounts.Email(account)).ExecuteUpdateAsync(set => set.SetProperty(a => a.SeesSmallCells, sees));
    }

    private Task<VawgDbContext> ContextAsync() => served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
}
