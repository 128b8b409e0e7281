using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Vawg.Dashboard.Auth;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.SigningIn;

/// <summary>The second step of signing in, for whoever gave a right password a moment ago.</summary>
public partial class SignInCodePage(UserManager<Account> users, SecondFactors factors, SessionSignIn session, SignInTries tries, NavigationManager navigation) : ComponentBase
{
    private string? _error;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "return")]
    private string? Return { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    protected override async Task OnInitializedAsync()
    {
        if (await PendingAsync() is null)
        {
            navigation.NavigateTo(AppUrls.SignInFor(AppUrls.Local(Return)));
        }
    }

    private async Task SubmitAsync()
    {
        if (await PendingAsync() is not { } account)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(Code))
        {
            _error = "Enter the six digits, or a recovery code.";
        }
        else if (!tries.Allows(new SignInTry($"code of {account.Id}", SessionSignIn.SourceOf(Http), KnownBrowser: null)))
        {
            await session.RefuseAsync(Http, account, "too many codes");
            _error = "There were too many tries. Wait 15 minutes, then begin again.";
        }
        else if (!await factors.TakeAsync(account, Code))
        {
            await session.RefuseAsync(Http, account, "wrong code");
            _error = "The code is not right, or it was used before. Wait for the next one and enter it.";
        }
        else
        {
            await session.BeginAsync(Http, account, hasSecondFactor: true);
            navigation.NavigateTo(AppUrls.Local(Return));
        }
    }

    private async Task<Account?> PendingAsync()
    {
        var result = await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return result.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && await users.FindByIdAsync(id) is { IsDisabled: false } account ? account : null;
    }
}
