using System.Net;
using FluentAssertions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.People;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

public sealed class GuessingTests : IAsyncLifetime
{
    private RunningDashboard _dashboard = null!;
    private HttpClient _visitor = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _visitor = _dashboard.NewVisitor();
    }

    public async Task DisposeAsync()
    {
        _visitor.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task Of_a_hundred_wrong_passwords_ten_are_looked_at_and_the_true_user_still_signs_in()
    {
        var email = DemonstrationAccounts.Email("lead");
        var known = await _dashboard.Cookies.SignInAsync(email, SignedInCookies.Password);
        var hasher = new CountingHasher();
        await using var scope = _dashboard.Services.CreateAsyncScope();
        var tries = _dashboard.Services.GetRequiredService<SignInTries>();
        var guesser = new PasswordSignIn(scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), hasher, tries, new DecoyPassword(hasher));

        for (var i = 0; i < 100; i++)
        {
            (await guesser.CheckAsync(email, $"guess {i}", "127.0.0.1", _ => null)).Account.Should().BeNull();
        }

        hasher.Looks.Should().BeLessThanOrEqualTo(10);
        (await SignInAsync(email, SignedInCookies.Password, cookie: null)).Should().Contain("There were too many tries");
        (await SignInAsync(email, SignedInCookies.Password, known)).Should().BeNull("the browser is one that the account has used before");
    }

    [Fact]
    public async Task Two_hundred_known_and_two_hundred_unknown_names_cost_the_same_hashing()
    {
        var hasher = new CountingHasher();
        await using var scope = _dashboard.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var looks = new List<int>();

        foreach (var name in (string[])[DemonstrationAccounts.Email("analyst"), "nobody@demo.example"])
        {
            var before = hasher.Looks;
            for (var i = 0; i < 200; i++)
            {
                using var tries = new SignInTries();
                var verdict = await new PasswordSignIn(users, hasher, tries, new DecoyPassword(hasher)).CheckAsync(name, "wrong", "192.0.2.7", _ => null);
                verdict.Account.Should().BeNull();
                verdict.IsTooManyTries.Should().BeFalse();
            }

            looks.Add(hasher.Looks - before);
        }

        looks.Should().Equal(200, 200);
    }

    [Fact]
    public async Task A_known_and_an_unknown_name_get_the_same_words()
    {
        var known = await SignInAsync(DemonstrationAccounts.Email("analyst"), "wrong-password-here", cookie: null);
        var unknown = await SignInAsync("nobody.at.all@demo.example", "wrong-password-here", cookie: null);

        known.Should().Be("Error: The e-mail address or the password is not right.");
        unknown.Should().Be(known);
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("Passw0rd!2026")]
    [InlineData("analyst-analyst")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("123456789012345")]
    [InlineData("vawgdashboard2026")]
    [InlineData("WestYorkshirePolice1")]
    public void Passwords_that_a_guesser_tries_first_are_refused(string password) =>
        PasswordRules.IsGuessable(password, "West Yorkshire Analyst", "west.yorkshire@demo.example").Should().BeTrue();

    [Theory]
    [InlineData("nine-quiet-lanterns")]
    [InlineData("correct horse battery")]
    [InlineData("tr8mKq2vzLp0xW")]
    public void Unrelated_words_and_random_letters_are_taken(string password) =>
        PasswordRules.IsGuessable(password, "A Person", "person@demo.example").Should().BeFalse();

    /// <summary>The error beside the password, or null when the answer leads on.</summary>
    private async Task<string?> SignInAsync(string email, string password, string? cookie)
    {
        var form = await FormPost.OpenAsync(_visitor, AppUrls.SignIn, cookie);
        using var answer = await form.SendAsync(("Email", email), ("Password", password));
        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            return null;
        }

        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.GetElementById("password-error")!.TextContent;
    }
}
