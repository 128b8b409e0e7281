using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Auth.OpenId;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Features.SigningIn;

/// <summary>Name and password, or an identity provider where one is configured. Whoever has a second factor goes on to its code.</summary>
public partial class SignInPage(PasswordSignIn passwords, SessionSignIn session, KnownBrowsers browsers, VawgSettings settings, NavigationManager navigation) : ComponentBase
{
    private IReadOnlyList<ProblemItem> _problems = [];
    private string? _emailError;
    private string? _passwordError;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Password { get; set; }

    [SupplyParameterFromForm(Name = "Return")]
    private string? PostedReturn { get; set; }

    [SupplyParameterFromQuery(Name = "return")]
    private string? AskedReturn { get; set; }

    [SupplyParameterFromQuery(Name = "ended")]
    private string? EndedBecause { get; set; }

    [SupplyParameterFromQuery(Name = "refused")]
    private string? RefusedBecause { get; set; }

    private OpenIdSettings? Provider => settings.OpenId;

    private string? Return => PostedReturn ?? AskedReturn;

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string? Ended => EndedWords.Of(EndedBecause);

    protected override void OnInitialized()
    {
        if (OpenIdRefusals.WordsOf(RefusedBecause) is { } words)
        {
            _problems = [new ProblemItem(words)];
        }
    }

    private async Task SubmitAsync()
    {
        _emailError = string.IsNullOrWhiteSpace(Email) ? "Enter the e-mail address of your account." : null;
        _passwordError = string.IsNullOrEmpty(Password) ? "Enter your password." : null;
        if (_emailError is null && _passwordError is null)
        {
            await CheckAsync(Email!, Password!);
        }

        _problems = ProblemItem.Of((_emailError, "email"), (_passwordError, "password"));
    }

    private async Task CheckAsync(string email, string password)
    {
        var verdict = await passwords.CheckAsync(email, password, SessionSignIn.SourceOf(Http), name => browsers.Of(Http, name));
        if (verdict.Account is not { } account)
        {
            await session.RefuseAsync(Http, verdict.Named, verdict.IsTooManyTries ? "too many tries" : "wrong name or password");
            _passwordError = verdict.IsTooManyTries
                ? "There were too many tries. Wait 15 minutes, then try again, or ask an admin of the service for a link that sets a new password."
                : "The e-mail address or the password is not right.";
            return;
        }

        if (account.TwoFactorEnabled)
        {
            navigation.NavigateTo(await session.AskForCodeAsync(Http, account, AppUrls.Local(Return)));
            return;
        }

        await session.BeginAsync(Http, account, hasSecondFactor: false);
        navigation.NavigateTo(AppUrls.Local(Return));
    }
}
