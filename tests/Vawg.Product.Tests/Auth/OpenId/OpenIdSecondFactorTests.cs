using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>A provider that is not relied on for a second factor, but may say that one was given.</summary>
public sealed class OpenIdSecondFactorTests(OpenIdSecondFactorTests.AskingDashboard served) : IClassFixture<OpenIdSecondFactorTests.AskingDashboard>
{
    [Theory]
    [InlineData(false, "pwd")]
    [InlineData(true, "pwd", "mfa")]
    public async Task Second_factor_counts_when_the_provider_says_that_it_was_given(bool counts, params string[] methods)
    {
        var name = $"ann-{counts}";
        served.Provider.People[name] = new($"subject-{name}", $"{name}@example.police.uk", "g-analyst") { Methods = methods };
        using var browser = served.NewBrowser();

        (await browser.SignInAsync(name)).Should().Be("/forces");

        var account = await served.AccountOfAsync($"subject-{name}");
        (await served.SessionsAsync()).Single(s => s.AccountId == account!.Id).HasSecondFactor.Should().Be(counts);
    }

    [Fact]
    public async Task Account_with_a_second_factor_of_its_own_is_asked_for_the_code()
    {
        served.Provider.People["bea"] = new("subject-bea", "bea@example.police.uk", "g-analyst");
        using var browser = served.NewBrowser();
        await browser.SignInAsync("bea");
        await using var context = await served.ContextAsync();
        await context.Users.Where(a => a.Email == "bea@example.police.uk").ExecuteUpdateAsync(set => set.SetProperty(a => a.TwoFactorEnabled, true));
        using var another = served.NewBrowser();

        var address = await another.SignInAsync("bea");

        address.Should().Be("/sign-in/code?return=%2Fforces");
        (await another.PageAsync(address)).Should().StartWith("200").And.Contain("Enter the code");
        (await another.PageAsync("/forces")).Should().StartWith("302");
    }

    public sealed class AskingDashboard : OpenIdDashboard
    {
        protected override string[] Settings => ["--Vawg:OpenId:CountsAsSecondFactor=false"];
    }
}
