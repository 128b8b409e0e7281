using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Makes an account and the link by which its owner takes it.</summary>
public partial class InvitePage(AccountAdministration accounts, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string UsersTitle = "Users";

    private string? _nameError;
    private string? _emailError;
    private string? _scopeError;
    private string? _link;
    private bool? _isSent;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Name { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "Role")]
    private string? RoleSlug { get; set; }

    [SupplyParameterFromForm]
    private string? Force { get; set; }

    [SupplyParameterFromForm]
    private string? SmallCells { get; set; }

    private async Task SubmitAsync()
    {
        _nameError = string.IsNullOrWhiteSpace(Name) ? "Enter a name." : null;
        _emailError = EmailText.IsAddress(Email) ? null : "Enter an e-mail address, like name@example.police.uk.";
        (var scope, _scopeError) = ScopeForm.Read(RoleSlug, Force, SmallCells);
        if ((_nameError ?? _emailError ?? _scopeError) is not null)
        {
            return;
        }

        var answer = await accounts.InviteAsync(current.AdminOf(Http), Name!, Email!, scope!, Http.RequestAborted);
        _emailError = answer.Problem;
        if (answer.LinkPath is { } path)
        {
            _link = navigation.ToAbsoluteUri(path).ToString();
            _isSent = await accounts.SendAsync(answer, _link, Http.RequestAborted);
        }
    }
}
