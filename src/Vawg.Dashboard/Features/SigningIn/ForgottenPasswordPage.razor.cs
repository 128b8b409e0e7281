using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;

namespace Vawg.Dashboard.Features.SigningIn;

/// <summary>Asks for a link that sets a new password, where mail is set up; the answer is the same whether or not there is such an account.</summary>
public partial class ForgottenPasswordPage(PasswordRequests requests, LinkMail mail, NavigationManager navigation) : ComponentBase
{
    private bool _isSent;
    private string? _error;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    private LinkMail Mail => mail;

    private void Submit()
    {
        if (EmailText.IsAddress(Email))
        {
            _isSent = true;
            requests.Add(new PasswordRequest(Email!.Trim(), new Uri(navigation.BaseUri), SessionSignIn.SourceOf(Http)));
        }
        else
        {
            _error = "Enter an e-mail address, like name@example.police.uk.";
        }
    }
}
