using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.SigningIn;

/// <summary>Where a one-time link leads: an invitation, a new password, or the first account.</summary>
public partial class LinkPage(LinkedAccounts accounts, SessionSignIn session, NavigationManager navigation) : ComponentBase
{
    private AccountLink? _link;
    private Account? _account;
    private string? _nameError;
    private string? _emailError;
    private string? _passwordError;
    private string? _againError;

    [Parameter]
    public string Secret { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Name { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Password { get; set; }

    [SupplyParameterFromForm]
    private string? Again { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private AccountLinkKind Kind => Here.Split('/')[1] switch
    {
        "invitation" => AccountLinkKind.Invitation,
        "new-password" => AccountLinkKind.PasswordReset,
        "set-up" => AccountLinkKind.SetUp,
        var other => throw new InvalidOperationException($"A link of an unknown kind: {other}."),
    };

    private string Title => Kind switch
    {
        AccountLinkKind.Invitation => "Accept your invitation",
        AccountLinkKind.PasswordReset => "Set a new password",
        _ => "Set up the service",
    };

    protected override async Task OnInitializedAsync() => (_link, _account) = await accounts.FindAsync(Kind, Secret, Http.RequestAborted);

    private async Task SubmitAsync()
    {
        if (_link is null)
        {
            return;
        }

        var isSetUp = Kind == AccountLinkKind.SetUp;
        _nameError = isSetUp && string.IsNullOrWhiteSpace(Name) ? "Enter your name, as others should see it." : null;
        _emailError = isSetUp && !EmailText.IsAddress(Email) ? "Enter an e-mail address, like name@example.police.uk." : null;
        _passwordError = string.IsNullOrEmpty(Password) ? "Enter a password." : null;
        _againError = _passwordError is null && Password != Again ? "The two passwords differ. Enter the same one twice." : null;
        if ((_nameError ?? _emailError ?? _passwordError ?? _againError) is not null)
        {
            return;
        }

        var account = _account ?? LinkedAccounts.FirstAdmin(Name!, Email!, accounts.NowUtc);
        _passwordError = await accounts.SetPasswordAsync(_link, account, Password!, SessionSignIn.SourceOf(Http), Http.RequestAborted);
        if (_passwordError is null)
        {
            await session.BeginAsync(Http, account, hasSecondFactor: false);
            navigation.NavigateTo(AppUrls.Overview);
        }
    }
}
