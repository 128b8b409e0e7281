using FluentAssertions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Dashboard.Hosting;
using Vawg.Data.Audit;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>People of the provider on their way in.</summary>
public sealed class OpenIdSignInTests(OpenIdDashboard served) : IClassFixture<OpenIdDashboard>
{
    [Fact]
    public async Task Page_of_sign_in_offers_the_provider_by_its_name_and_leads_back()
    {
        using var browser = served.NewBrowser();

        (await browser.PageAsync("/sign-in?return=%2Fforces")).Should().Contain("Sign in with Home Office account").And.Contain("href=\"/sign-in/openid?return=%2Fforces\"");
        var there = await browser.BeginAsync();
        there.GetLeftPart(UriPartial.Authority).Should().Be(served.Provider.Address.GetLeftPart(UriPartial.Authority));
        there.Query.Should().ContainAll("code_challenge_method=S256", "response_type=code", "nonce=", "state=").And.NotContain("response_mode=form_post");
    }

    [Fact]
    public async Task Group_gives_a_new_account_its_role()
    {
        served.Provider.People["ann"] = new("subject-ann", "ann@example.police.uk", "g-unknown", "g-lead", "g-analyst");
        using var browser = served.NewBrowser();

        (await browser.SignInAsync("ann")).Should().Be("/forces");

        (await browser.PageAsync("/forces")).Should().StartWith("200");
        var account = await served.AccountOfAsync("subject-ann");
        account!.Role.Should().Be(Role.ThematicLead, "of several roles the strongest counts");
        (account.Name, account.Email, account.ForceCode, account.PasswordHash).Should().Be(("Given By Provider", "ann@example.police.uk", null, null));
        (await served.SessionsAsync()).Single(s => s.AccountId == account.Id).HasSecondFactor.Should().BeTrue("the provider sees to it");
        (await served.EventsAsync(AuditAct.SignIn))[0].AccountId.Should().Be(account.Id);
        (await served.EventsAsync(AuditAct.RoleChanged))[0].Details.Should().ContainAll("role before=none", "role=thematic-lead");
    }

    [Fact]
    public async Task Groups_are_looked_at_anew_at_each_sign_in()
    {
        served.Provider.People["bea"] = new("subject-bea", "bea@example.police.uk", "g-gwent");
        using var browser = served.NewBrowser();
        await browser.SignInAsync("bea");
        var before = await served.AccountOfAsync("subject-bea");

        served.Provider.People["bea"] = new("subject-bea", "another@example.police.uk", "g-analyst");
        await browser.SignInAsync("bea");

        (before!.Role, before.ForceCode).Should().Be((Role.ForceContributor, Forces.FindBySlug("gwent")!.Code.Text));
        var after = await served.AccountOfAsync("subject-bea");
        (after!.Id, after.Role, after.ForceCode, after.Email).Should().Be((before.Id, Role.Analyst, null, "bea@example.police.uk"));
        (await served.EventsAsync(AuditAct.RoleChanged))[0].Details.Should().ContainAll("role before=force-contributor", "role=analyst");
        (await served.SessionsAsync()).Where(s => s.AccountId == after.Id).Should().HaveCount(2).And.ContainSingle(s => s.EndedAtUtc == null, "a browser has one session");
    }

    [Theory]
    [InlineData("no-role", "g-unknown")]
    [InlineData("two-forces", "g-gwent", "g-kent")]
    public async Task Groups_that_give_no_role_let_nobody_in(string because, params string[] groups)
    {
        served.Provider.People["cat"] = new($"subject-{because}", $"{because}@example.police.uk", groups);
        using var browser = served.NewBrowser();

        var address = await browser.SignInAsync("cat");

        address.Should().Be($"/sign-in?refused={because}&return=%2Fforces");
        (await browser.PageAsync(address)).Should().StartWith("200").And.Contain("You were not signed in: ");
        (await served.AccountOfAsync($"subject-{because}")).Should().BeNull();
        (await served.EventsAsync(AuditAct.SignInRefused))[0].Details.Should().Contain($"why={because}");
    }

    [Fact]
    public async Task Group_that_was_taken_away_ends_the_sessions_that_it_gave()
    {
        served.Provider.People["dee"] = new("subject-dee", "dee@example.police.uk", "g-analyst");
        using var first = served.NewBrowser();
        using var second = served.NewBrowser();
        await first.SignInAsync("dee");

        served.Provider.People["dee"] = new("subject-dee", "dee@example.police.uk");

        (await second.SignInAsync("dee")).Should().StartWith("/sign-in?refused=no-role");
        (await first.PageAsync("/forces")).Should().StartWith("302");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Same_e_mail_address_is_not_the_same_person(bool isDisabled)
    {
        var email = DemonstrationAccounts.Email("analyst");
        await using var context = await served.ContextAsync();
        var account = context.Users.Where(a => a.Email == email);
        await account.ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, isDisabled));
        served.Provider.People["eve"] = new("subject-eve", email.ToUpperInvariant(), "g-admin");
        using var browser = served.NewBrowser();

        (await browser.SignInAsync("eve")).Should().StartWith("/sign-in?refused=address-taken");

        (await served.AccountOfAsync("subject-eve")).Should().BeNull();
        (await account.AsNoTracking().SingleAsync()).Role.Should().Be(Role.Analyst);
        await account.ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, false));
    }

    [Fact]
    public async Task Same_subject_of_another_issuer_is_not_the_same_person()
    {
        await using var context = await served.ContextAsync();
        var lead = await context.Users.SingleAsync(a => a.Email == DemonstrationAccounts.Email("lead"));
        context.UserLogins.Add(new IdentityUserLogin<int> { LoginProvider = "https://elsewhere.example/", ProviderKey = "subject-fay", UserId = lead.Id });
        await context.SaveChangesAsync();
        served.Provider.People["fay"] = new("subject-fay", "fay@example.police.uk", "g-analyst");
        using var browser = served.NewBrowser();

        await browser.SignInAsync("fay");

        (await served.AccountOfAsync("subject-fay"))!.Email.Should().Be("fay@example.police.uk");
        (await served.SessionsAsync()).Should().NotContain(s => s.AccountId == lead.Id);
    }

    [Fact]
    public async Task Disabled_account_stays_out()
    {
        served.Provider.People["gil"] = new("subject-gil", "gil@example.police.uk", "g-analyst");
        using var browser = served.NewBrowser();
        await browser.SignInAsync("gil");
        await using var context = await served.ContextAsync();
        await context.Users.Where(a => a.Email == "gil@example.police.uk").ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, true));

        (await browser.SignInAsync("gil")).Should().StartWith("/sign-in?refused=disabled");

        (await served.EventsAsync(AuditAct.SignInRefused))[0].Details.Should().Contain("why=disabled");
        (await browser.PageAsync("/forces")).Should().StartWith("302");
    }

    [Fact]
    public async Task Last_admin_stays_one()
    {
        served.Provider.People["hal"] = new("subject-hal", "hal@example.police.uk", "g-admin");
        using var browser = served.NewBrowser();
        await browser.SignInAsync("hal");
        await using var context = await served.ContextAsync();
        await context.Users.Where(a => a.Role == Role.Admin && a.Email != "hal@example.police.uk").ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, true));

        served.Provider.People["hal"] = new("subject-hal", "hal@example.police.uk", "g-analyst");
        await browser.SignInAsync("hal");
        var kept = await served.AccountOfAsync("subject-hal");
        await context.Users.Where(a => a.Role == Role.Admin).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, false));
        await browser.SignInAsync("hal");
        var taken = await served.AccountOfAsync("subject-hal");

        kept!.Role.Should().Be(Role.Admin);
        taken!.Role.Should().Be(Role.Analyst, "there is another admin");
    }
}
