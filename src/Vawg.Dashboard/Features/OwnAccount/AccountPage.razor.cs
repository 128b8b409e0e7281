using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.OwnAccount;

/// <summary>The reader's own account: who they are here, where they are signed in, the password.</summary>
public partial class AccountPage(OwnAccounts accounts, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private IReadOnlyList<Session> _sessions = [];
    private bool _isTwoFactor;
    private bool _hasPassword;
    private string? _presentError;
    private string? _passwordError;
    private string? _againError;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Present { get; set; }

    [SupplyParameterFromForm]
    private string? Password { get; set; }

    [SupplyParameterFromForm]
    private string? Again { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? DoneWhat { get; set; }

    private SignedInPerson Person => current.OfRequest!;

    private string? Done => DoneWhat switch
    {
        "password" => "Your password is changed, and you are signed out everywhere else.",
        "sessions" => "You are signed out everywhere else.",
        "second-factor" => "Your second factor is on.",
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        var account = await accounts.AccountAsync(Person);
        _isTwoFactor = account.TwoFactorEnabled;
        _hasPassword = account.PasswordHash is not null;
        _sessions = await accounts.SessionsAsync(Person, Http.RequestAborted);
    }

    private async Task EndOthersAsync()
    {
        await accounts.EndOtherSessionsAsync(Http, Person);
        navigation.NavigateTo($"{AppUrls.Account}?done=sessions");
    }

    private async Task ChangePasswordAsync()
    {
        _presentError = string.IsNullOrEmpty(Present) ? "Enter your present password." : null;
        _passwordError = string.IsNullOrEmpty(Password) ? "Enter a new password." : null;
        _againError = _passwordError is null && Password != Again ? "The two passwords differ. Enter the same one twice." : null;
        if ((_presentError ?? _passwordError ?? _againError) is not null)
        {
            return;
        }

        (_presentError, _passwordError) = await accounts.ChangePasswordAsync(Http, Person, Present!, Password!);
        if ((_presentError ?? _passwordError) is null)
        {
            navigation.NavigateTo($"{AppUrls.Account}?done=password");
        }
    }
}
