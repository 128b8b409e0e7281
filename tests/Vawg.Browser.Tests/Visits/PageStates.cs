using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>Every page and state of the product.</summary>
public static class PageStates
{
    private const string Demo = "?collection=demonstration";
    private const string Published = "?collection=open-data";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("overview", $"/{Demo}"),
        new("overview of open data", $"/{Published}") { NeedsOpenData = true },
        new("overview with every item of attention", $"/{Demo}&attention=all"),
        new("overview for a lead", $"/{Demo}") { Account = "lead" },
        new("item of the attention list to be put aside", $"/attention/outcome-lancashire-outcome-16-closed-da{Demo}") { Account = "lead" },
        new("item put aside with nothing entered", $"/attention/outcome-lancashire-outcome-16-closed-da{Demo}") { Account = "lead", Prepare = page => SendAsync(page, "Put it aside") },
        new("item that the attention list does not hold", $"/attention/outcome-atlantis{Demo}") { Account = "lead", Status = 404 },
        new("overview with a chosen force", $"/{Demo}&force=west-yorkshire&with=similar"),
        new("overview sorted by rate", $"/{Demo}&sort=rate"),
        new("overview of stalking and harassment", $"/{Demo}&theme=sh"),
        new("overview of domestic abuse", $"/{Demo}&theme=da"),
        new("overview of sex work", $"/{Demo}&theme=sexwork"),
        new("overview with tables open", $"/{Demo}") { Prepare = OpenTablesAsync },
        new("overview with the menu open", $"/{Demo}") { Prepare = OpenMenuAsync },
        new("overview with a source open", $"/{Demo}") { Prepare = OpenSourceAsync },
        new("overview after an address that was not understood", $"/{Demo}&period=rubbish&sort=nonsense&theme=witchcraft"),
        new("overview without figures", "/") { IsEmpty = true },
        new("forces", $"/forces{Demo}"),
        new("forces sorted by rate", $"/forces{Demo}&sort=rate&theme=sh"),
        new("forces of open data", $"/forces{Published}") { NeedsOpenData = true },
        new("forces without figures", "/forces") { IsEmpty = true },
        new("force", $"/forces/west-yorkshire{Demo}"),
        new("force of open data", $"/forces/west-yorkshire{Published}") { NeedsOpenData = true },
        new("force beside its region", $"/forces/west-yorkshire{Demo}&with=region"),
        new("force beside similar forces", $"/forces/west-yorkshire{Demo}&with=similar&sort=rate"),
        new("force beside chosen forces", $"/forces/west-yorkshire{Demo}&with=durham,kent"),
        new("force with the choice of forces open", $"/forces/west-yorkshire{Demo}&with=durham,kent") { Prepare = OpenChoiceAsync },
        new("force with tables open", $"/forces/west-yorkshire{Demo}&with=similar") { Prepare = OpenTablesAsync },
        new("force with a source open", $"/forces/west-yorkshire{Demo}") { Prepare = OpenSourceAsync },
        new("force without a resident rate", $"/forces/city-of-london{Demo}"),
        new("force without a theme", $"/forces/gwent{Demo}&theme=online"),
        new("force with a suppressed theme", $"/forces/warwickshire{Demo}&theme=sexwork"),
        new("force with a missing quarter", $"/forces/dyfed-powys{Demo}"),
        new("force with a restatement", $"/forces/nottinghamshire{Demo}"),
        new("British Transport Police", $"/forces/british-transport-police{Demo}"),
        new("British Transport Police in open data", $"/forces/british-transport-police{Published}") { NeedsOpenData = true },
        new("force without figures", "/forces/west-yorkshire") { IsEmpty = true },
        new("force that does not exist", "/forces/atlantis") { Status = 404 },
        new("threats", $"/threats{Demo}"),
        new("threats with tables open", $"/threats{Demo}") { Prepare = OpenTablesAsync },
        new("threats for a lead", $"/threats{Demo}") { Account = "lead" },
        new("threats for a reader of one force", $"/threats{Demo}") { Account = "westyorkshire" },
        new("threats of the printed counts of 2024", "/threats?edition=2024"),
        new("threats of the printed counts of 2023", "/threats?edition=2023&combine=multiplied"),
        new("threats of open data", $"/threats{Published}&edition=figures") { NeedsOpenData = true },
        new("threats as somebody supposes", $"/threats{Demo}&w-volume=2&lambda=1&recorded-online=4&combine=beside"),
        new("threats after an address that was not understood", $"/threats{Demo}&edition=1999&combine=stirred&set=99&lambda=many&w-volume=-1&recorded-da=0"),
        new("threats of returns without a whole year", "/threats?collection=returns&edition=figures"),
        new("threats of a year without one before it", $"/threats{Demo}&period=year-ending-march-2019"),
        new("threats without figures", "/threats") { IsEmpty = true },
        new("theme", $"/threats/stalking-and-harassment{Demo}"),
        new("theme in a force", $"/threats/stalking-and-harassment{Demo}&force=west-yorkshire&with=similar"),
        new("theme for a lead", $"/threats/online-and-tech-enabled-vawg{Demo}&force=kent") { Account = "lead" },
        new("theme for a reader of one force", $"/threats/domestic-abuse{Demo}&force=west-yorkshire") { Account = "westyorkshire" },
        new("theme that is suppressed in a force", $"/threats/sex-work{Demo}&force=warwickshire"),
        new("theme of the printed counts", "/threats/spiking?edition=2024"),
        new("theme with bounds alone", "/threats/sex-work?edition=2024"),
        new("theme that does not exist", "/threats/witchcraft") { Status = 404 },
        new("levels of a theme", $"/threats/spiking/levels{Demo}") { Account = "lead" },
        new("levels of a theme in a force", $"/threats/spiking/levels{Demo}&force=kent") { Account = "lead" },
        new("levels of a theme with what they would do", $"/threats/spiking/levels{Demo}") { Account = "lead", Prepare = RaiseALevelAsync },
        new("levels kept without a reason", $"/threats/spiking/levels{Demo}") { Account = "lead", Prepare = page => SendAsync(page, "Keep as score set") },
        new("judgement to be written", $"/threats/spiking/judgement{Demo}") { Account = "lead" },
        new("judgement with nothing entered", $"/threats/spiking/judgement{Demo}") { Account = "lead", Prepare = page => SendAsync(page, "Keep the judgement") },
        new("score sets", "/threats/score-sets"),
        new("score sets for a lead", "/threats/score-sets?before=1&after=2") { Account = "lead" },
        new("weights and bands", "/threats/score-sets/method") { Account = "lead" },
        new("weights and bands filled in wrongly", "/threats/score-sets/method") { Account = "lead", Prepare = KeepAWrongMethodAsync },
        new("newest score set to be undone", "/threats/score-sets/undo") { Account = "lead" },
        new("edition to be issued", $"/threats/issue{Demo}") { Account = "lead" },
        new("outcomes", $"/outcomes{Demo}"),
        new("outcomes of a force beside similar ones", $"/outcomes{Demo}&force=lancashire&with=similar&theme=da&figure=outcome-16-closed-da"),
        new("outcomes on the recorded basis", $"/outcomes{Demo}&theme=rasso&figure=outcome-15-16-recorded-rasso"),
        new("outcomes with tables open", $"/outcomes{Demo}&force=west-yorkshire&figure=signed-off-da-16") { Prepare = OpenTablesAsync },
        new("outcomes for a reader of one force", $"/outcomes{Demo}&force=west-yorkshire&theme=da") { Account = "westyorkshire" },
        new("outcomes of girls and women in a force", $"/outcomes{Demo}&force=sussex&theme=da&figure=outcome-16-closed-da&who=girls") { Prepare = OpenTablesAsync },
        new("outcomes of women on the recorded basis", $"/outcomes{Demo}&theme=da&figure=outcome-15-16-recorded-da&who=women"),
        new("outcomes of open data", $"/outcomes{Published}&theme=rape") { NeedsOpenData = true },
        new("outcomes after an address that was not understood", $"/outcomes{Demo}&figure=rubbish"),
        new("outcomes without figures", "/outcomes") { IsEmpty = true },
        new("protection", $"/protection{Demo}"),
        new("protection in a force", $"/protection{Demo}&force=south-yorkshire&with=similar&figure=breach-arrested-nmo"),
        new("protection with days that are never combined", $"/protection{Demo}&force=kent&figure=decide-days-dvds-right-to-know"),
        new("protection of open data", $"/protection{Published}") { NeedsOpenData = true },
        new("protection without figures", "/protection") { IsEmpty = true },
        new("pursue and prepare", $"/response{Demo}&force=northumbria&figure=arrests-da"),
        new("pursue and prepare for a reader of one force", $"/response{Demo}&force=west-yorkshire") { Account = "westyorkshire" },
        new("pursue and prepare with numbers that are suppressed", $"/response{Demo}&figure=conduct-live-staff"),
        new("pursue and prepare without figures", "/response") { IsEmpty = true },
        new("quality", $"/quality{Demo}"),
        new("quality of a force", $"/quality{Demo}&force=cleveland&figure=known-victim-ethnicity") { Prepare = OpenTablesAsync },
        new("quality of open data", $"/quality{Published}") { NeedsOpenData = true },
        new("quality without figures", "/quality") { IsEmpty = true },
        new("source of an indicator", $"/source/indicator{Demo}&figure=signed-off-da-16"),
        new("source of an indicator of a force", $"/source/indicator{Demo}&figure=signed-off-da-16&force=kent"),
        new("source of an indicator with its rows", $"/source/indicator{Demo}&figure=breach-arrested-dvpo&force=west-yorkshire") { Account = "westyorkshire" },
        new("source of an indicator without figures", "/source/indicator") { IsEmpty = true },
        new("source of outcomes of a force", $"/source/indicator{Demo}&figure=outcome-16-closed-da&force=kent"),
        new("source of outcomes with their rows", $"/source/indicator{Demo}&figure=outcome-16-closed-hba&force=west-yorkshire") { Account = "westyorkshire" },
        new("source of published outcomes with their rows", $"/source/indicator{Published}&figure=outcome-16-closed-stalking&force=kent") { NeedsOpenData = true },
        new("source of victims by age", $"/source/breakdown{Demo}&theme=da&table=victim-age"),
        new("source of victims of a force", $"/source/breakdown{Demo}&theme=hba&table=location&force=warwickshire"),
        new("source of victims with their rows", $"/source/breakdown{Demo}&theme=hba&table=victim-age&force=west-yorkshire") { Account = "westyorkshire" },
        new("source of suspects with their rows", $"/source/breakdown{Demo}&theme=da&table=repeat-suspects&force=west-yorkshire") { Account = "westyorkshire" },
        new("source of suspects that are not told", $"/source/breakdown{Demo}&table=relationship"),
        new("source of hate strands", $"/source/breakdown{Demo}&table=hate-strands") { Account = "lead" },
        new("source of hate strands with their rows", $"/source/breakdown{Demo}&table=hate-strands&force=west-yorkshire") { Account = "westyorkshire" },
        new("source of victims of open data", $"/source/breakdown{Published}&table=victim-age") { NeedsOpenData = true },
        new("source of victims without figures", "/source/breakdown") { IsEmpty = true },
        new("progress", $"/progress{Demo}"),
        new("progress of one version", $"/progress{Demo}&framework=hmicfrs-2021"),
        new("progress of a version that has headings alone", $"/progress{Demo}&framework=nfd-2024-27"),
        new("progress of open data", $"/progress{Published}") { NeedsOpenData = true },
        new("progress for a lead", $"/progress{Demo}") { Account = "lead" },
        new("progress for a reader of one force", $"/progress{Demo}") { Account = "westyorkshire" },
        new("progress without figures", "/progress") { IsEmpty = true },
        new("progress after an address that was not understood", $"/progress/kent{Demo}&framework=magna-carta&status=sideways&commitment=z9"),
        new("progress of a force", $"/progress/west-yorkshire{Demo}"),
        new("progress of a force, what is late", $"/progress/west-yorkshire{Demo}&show=late"),
        new("progress of a force with tables open", $"/progress/west-yorkshire{Demo}") { Prepare = OpenTablesAsync },
        new("progress of one's own force", $"/progress/west-yorkshire{Demo}") { Account = "westyorkshire" },
        new("progress of a force without figures", "/progress/west-yorkshire") { IsEmpty = true },
        new("progress of a force that does not exist", "/progress/atlantis") { Status = 404 },
        new("commitment of a force", $"/progress/west-yorkshire/a8{Demo}"),
        new("commitment of a force to be reported on", $"/progress/west-yorkshire/a8{Demo}") { Account = "westyorkshire" },
        new("commitment reported with nothing entered", $"/progress/west-yorkshire/a2{Demo}") { Account = "westyorkshire", Prepare = ReportNothingAsync },
        new("commitment that does not exist", "/progress/west-yorkshire/z9") { Status = 404 },
        new("catalogue of commitments", $"/progress/catalogue{Demo}"),
        new("notable practice", $"/progress/practice{Demo}"),
        new("notable practice to be entered", $"/progress/practice/new{Demo}") { Account = "lead" },
        new("notable practice with nothing entered", $"/progress/practice/new{Demo}") { Account = "lead", Prepare = page => SendAsync(page, "Keep the entry") },
        new("national recommendation to be followed", $"/progress/recommendations/1.2{Demo}") { Account = "lead" },
        new("national recommendation with nothing entered", $"/progress/recommendations/1.2{Demo}") { Account = "lead", Prepare = page => SendAsync(page, "Keep the state") },
        new("context figures", "/threats/context"),
        new("context figures for a lead", "/threats/context") { Account = "lead" },
        new("context figure to be added", "/threats/context/add") { Account = "lead" },
        new("context figure with nothing entered", "/threats/context/add") { Account = "lead", Prepare = page => SendAsync(page, "Add the figure") },
        new("intelligence gaps", "/threats/gaps"),
        new("intelligence gap", "/threats/gaps/repeat-offenders"),
        new("intelligence gap for a lead", "/threats/gaps/ai-deepfakes") { Account = "lead" },
        new("intelligence gap to be added", "/threats/gaps/add") { Account = "lead" },
        new("intelligence gap with nothing entered", "/threats/gaps/add") { Account = "lead", Prepare = page => SendAsync(page, "Add the gap") },
        new("state of an intelligence gap", "/threats/gaps/repeat-offenders/state") { Account = "lead" },
        new("force beside a peer group", $"/forces/west-yorkshire{Demo}&with=group-large-urban-forces-demonstration"),
        new("victims", $"/victims{Demo}"),
        new("victims with tables open", $"/victims{Demo}&theme=csae&force=kent") { Prepare = OpenTablesAsync },
        new("victims for a lead", $"/victims{Demo}&theme=hba&force=warwickshire") { Account = "lead" },
        new("victims for a reader of one force", $"/victims{Demo}&theme=da&force=west-yorkshire") { Account = "westyorkshire" },
        new("victims of a year without figures", $"/victims{Demo}&period=2018-19-q1"),
        new("victims of open data", $"/victims{Published}") { NeedsOpenData = true },
        new("victims without figures", "/victims") { IsEmpty = true },
        new("method", $"/method{Demo}"),
        new("method of open data", $"/method{Published}") { NeedsOpenData = true },
        new("method without figures", "/method") { IsEmpty = true },
        new("source of a national figure", $"/source{Demo}&theme=sh"),
        new("source of a figure of a force", $"/source{Demo}&theme=sh&force=west-yorkshire"),
        new("source of a figure of open data", $"/source{Published}&force=west-yorkshire") { NeedsOpenData = true },
        new("source of a figure that is not supplied", $"/source{Demo}&theme=online&force=gwent"),
        new("source of a figure that is suppressed", $"/source{Demo}&theme=sexwork&force=warwickshire"),
        new("source of what two themes share", $"/source/overlap/da/sh{Demo}&force=west-yorkshire"),
        new("source of what two themes share, suppressed", $"/source/overlap/da/sexwork{Demo}&force=warwickshire"),
        new("source of what two themes share without a force", $"/source/overlap/da/sh{Demo}"),
        new("source without figures", "/source") { IsEmpty = true },
        new("returns", "/returns?period=2022-23-q1") { Account = "admin" },
        new("returns for an analyst", "/returns?period=2022-23-q1"),
        new("returns of the demonstration", "/returns?collection=demonstration"),
        new("returns of one's own force", "/returns?period=2022-23-q1") { Account = "westyorkshire" },
        new("returns in a state that none is in", "/returns?state=withdrawn"),
        new("returns with the reminder open", "/returns?period=2022-23-q1") { Account = "admin", Prepare = OpenTablesAsync },
        new("returns after a form without a file", "/returns?upload=no-file&force=kent&quarter=2022-23-q1#upload") { Account = "admin" },
        new("returns without any", "/returns") { IsEmpty = true, Account = "admin" },
        new("days by which returns are due", "/returns/due-dates") { Account = "admin" },
        new("return that failed", $"/returns/{HandedInReturns.Failed}") { Account = "admin" },
        new("return with every place of a check", $"/returns/{HandedInReturns.Failed}?rule=R-03#report") { Account = "admin" },
        new("return filtered to nothing", $"/returns/{HandedInReturns.Failed}?severity=note#report") { Account = "admin" },
        new("return with warnings", $"/returns/{HandedInReturns.Screened}") { Account = "admin" },
        new("return that waits for an approver", $"/returns/{HandedInReturns.Submitted}") { Account = "admin" },
        new("return to be approved", $"/returns/{HandedInReturns.Submitted}") { Account = "admin2" },
        new("return of which a change was asked", $"/returns/{HandedInReturns.ChangeRequested}") { Account = "admin" },
        new("return that was superseded", $"/returns/{HandedInReturns.Superseded}") { Account = "westyorkshire" },
        new("return that is published", $"/returns/{HandedInReturns.Published}") { Account = "admin2" },
        new("return that may hold personal data", $"/returns/{HandedInReturns.Personal}") { Account = "admin" },
        new("return that does not exist", "/returns/999") { Account = "admin", Status = 404 },
        new("force of returns", "/forces/west-yorkshire?collection=returns") { Account = "westyorkshire" },
        new("source of a returned figure with its rows", "/source?collection=returns&force=west-yorkshire&theme=sh") { Account = "westyorkshire" },
        new("source of a returned figure without its rows", "/source?collection=returns&force=west-yorkshire&theme=sh"),
        new("sign-in", "/sign-in") { Account = null },
        new("sign-in after a session that was idle", "/sign-in?ended=idle&return=%2Fforces") { Account = null },
        new("sign-in with nothing entered", "/sign-in") { Account = null, Prepare = page => page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync() },
        new("sign-in with an identity provider", "/sign-in?return=%2Fforces") { Account = null, IsEmpty = true },
        new("sign-in that the identity provider refused", "/sign-in?refused=no-role&return=%2Fforces") { Account = null, IsEmpty = true },
        new("sign-in after an identity provider that cannot be reached", "/sign-in/openid?return=%2Fforces") { Account = null, IsEmpty = true },
        new("forgotten password", "/forgotten-password") { Account = null },
        new("link that was used", "/invitation/used") { Account = null },
        new("own account", "/account"),
        new("second factor", "/account/second-factor"),
        new("users", "/admin/users") { Account = "admin" },
        new("invitation", "/admin/users/invite") { Account = "admin" },
        new("user", "/admin/users/1") { Account = "admin" },
        new("settings", "/admin/settings") { Account = "admin" },
        new("events", "/admin/events") { Account = "lead" },
        new("event to be added", "/admin/events/add?of=kent") { Account = "lead" },
        new("event with nothing entered", "/admin/events/add") { Account = "lead", Prepare = page => SendAsync(page, "Add the event") },
        new("baselines without any", "/admin/baselines") { Account = "lead" },
        new("baseline to be chosen", $"/admin/baselines/add{Demo}&theme=sh&force=kent") { Account = "lead" },
        new("baseline of an indicator with the chart as it would be", $"/admin/baselines/add{Demo}&figure=signed-off-da-16&force=kent&from=2021-22-q2") { Account = "lead" },
        new("baseline with nothing entered", $"/admin/baselines/add{Demo}&theme=sh&force=kent&from=2021-22-q2") { Account = "lead", Prepare = page => SendAsync(page, "Start the baseline") },
        new("baseline that does not exist", "/admin/baselines/999") { Account = "lead", Status = 404 },
        new("event that does not exist", "/admin/events/999") { Account = "lead", Status = 404 },
        new("peer groups", "/admin/peer-groups") { Account = "admin" },
        new("peer groups without any", "/admin/peer-groups") { Account = "admin", IsEmpty = true },
        new("peer group to be added", "/admin/peer-groups/add") { Account = "admin" },
        new("peer group with nothing entered", "/admin/peer-groups/add") { Account = "admin", Prepare = page => SendAsync(page, "Add the group") },
        new("peer group", "/admin/peer-groups/large-urban-forces-demonstration") { Account = "admin" },
        new("audit", "/admin/audit") { Account = "admin" },
        new("audit of a search that finds nothing", "/admin/audit?who=nobody&what=denied&force=kent&from=2026-11-01&to=2026-11-30") { Account = "admin" },
        new("audit after an address that was not understood", "/admin/audit?what=witchcraft&force=atlantis&from=yesterday") { Account = "admin" },
        new("page of another role", "/admin/users") { Status = 403 },
        new("file without an account", "/download/funnel.svg") { Account = null, Status = 401 },
        new("privacy notice", "/privacy") { Account = null },
        new("accessibility statement", "/accessibility"),
        new("page that does not exist", "/nonsense") { Status = 404 },
        new("fault", "/error"),
    ];

    public static PageState Named(string name) => All.Single(state => state.Name == name);

    private static Task OpenTablesAsync(IPage page) => OpenAsync(page, "details.twin");

    /// <summary>Sends a form that has a problem, and waits until the page that says so stands with its sheets.</summary>
    private static async Task SendAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.Locator("[data-problem]").WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Empties the evidence of what is then called embedded, and sends it.</summary>
    private static async Task ReportNothingAsync(IPage page)
    {
        await page.GetByLabel("Embedded").CheckAsync();
        await page.FillAsync("#evidence", string.Empty);
        await SendAsync(page, "Keep the status");
    }

    /// <summary>A weight that is too great, one that is no number, bands that fall and no reason.</summary>
    private static async Task KeepAWrongMethodAsync(IPage page)
    {
        await page.FillAsync("#weight-physical", "9");
        await page.FillAsync("#weight-volume", "much");
        await page.FillAsync("#band-severity", "20, 10, 400, 1000");
        await SendAsync(page, "Keep as score set");
    }

    private static async Task RaiseALevelAsync(IPage page)
    {
        await page.SelectOptionAsync("#level-physical", "4");
        await page.Locator("#preview table").WaitForAsync();
    }

    private static Task OpenMenuAsync(IPage page) => OpenAsync(page, "details.menu");

    private static Task OpenChoiceAsync(IPage page) => OpenAsync(page, "details.choose");

    private static Task OpenAsync(IPage page, string details) =>
        page.EvaluateAsync("details => document.querySelectorAll(details).forEach(one => one.open = true)", details);

    private static async Task OpenSourceAsync(IPage page)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        if (await dialog.CountAsync() == 0)
        {
            await OpenedSource.OpenAsync(page, figure => figure.ClickAsync());
        }

        // The dialog fades in, and what is half seen has half the contrast.
        await dialog.GetByText("Close", new() { Exact = true }).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.getAnimations().every(animation => animation.playState === 'finished')");
    }
}
