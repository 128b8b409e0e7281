using Microsoft.AspNetCore.Components;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Everybody who has an account.</summary>
public partial class UsersPage(AccountQuery accounts) : ComponentBase
{
    private IReadOnlyList<AccountRow> _rows = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string Deck
    {
        get
        {
            var invited = _rows.Count(r => r.IsInvited && !r.IsDisabled);
            var disabled = _rows.Count(r => r.IsDisabled);
            return $"{_rows.Count} {(_rows.Count == 1 ? "account" : "accounts")}, {invited} invited and not yet set up, {disabled} disabled.";
        }
    }

    protected override async Task OnInitializedAsync() => _rows = await accounts.AllAsync(Http.RequestAborted);
}
