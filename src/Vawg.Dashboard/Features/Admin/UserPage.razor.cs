using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>One account: its role and force, and the ways in and out.</summary>
public partial class UserPage(AccountAdministration administration, AccountQuery accounts, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string UsersTitle = "Users";

    private AccountRow? _row;
    private IReadOnlyList<ProblemItem> _problems = [];
    private string? _scopeError;
    private string? _link;
    private bool? _isSent;

    [Parameter]
    public int Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(Name = "Role")]
    private string? RoleSlug { get; set; }

    [SupplyParameterFromForm]
    private string? Force { get; set; }

    [SupplyParameterFromForm]
    private string? SmallCells { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? DoneWhat { get; set; }

    private string? Done => DoneWhat switch
    {
        "scope" => "Saved.",
        "sessions" => "Signed out everywhere.",
        "disabled" => "The account is disabled and signed out everywhere.",
        "enabled" => "The account may sign in again.",
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        _row = await accounts.FindAsync(Id, Http.RequestAborted);
        if (_row is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task SetScopeAsync()
    {
        (var scope, _scopeError) = ScopeForm.Read(RoleSlug, Force, SmallCells);
        if (scope is null)
        {
            _problems = ProblemItem.Of((_scopeError, "force"));
            return;
        }

        Answer(await administration.SetScopeAsync(current.AdminOf(Http), Id, scope, Http.RequestAborted), "scope");
    }

    private async Task SetDisabledAsync(bool isDisabled) =>
        Answer(await administration.SetDisabledAsync(current.AdminOf(Http), Id, isDisabled, Http.RequestAborted), isDisabled ? "disabled" : "enabled");

    private async Task EndSessionsAsync() => Answer(await administration.EndSessionsAsync(current.AdminOf(Http), Id, Http.RequestAborted), "sessions");

    private async Task MakeLinkAsync(bool removesSecondFactor)
    {
        var answer = await administration.MakeLinkAsync(current.AdminOf(Http), Id, removesSecondFactor, Http.RequestAborted);
        if (answer.LinkPath is { } path)
        {
            _link = navigation.ToAbsoluteUri(path).ToString();
            _isSent = await administration.SendAsync(answer, _link, Http.RequestAborted);
        }

        _problems = answer.Problem is { } problem ? [new ProblemItem(problem)] : [];
    }

    private void Answer(AdminAnswer answer, string done)
    {
        if (answer.Problem is { } problem)
        {
            _problems = [new ProblemItem(problem)];
        }
        else
        {
            navigation.NavigateTo($"{AppUrls.UserOf(Id)}?done={done}");
        }
    }
}
