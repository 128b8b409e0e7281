using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>One chosen baseline, and its end.</summary>
public partial class BaselinePage(BaselineRegister register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string BaselinesTitle = "Baselines";

    private BaselineVersions? _found;
    private FieldProblems _problems = FieldProblems.None;

    [Parameter]
    public int Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "baseline-retire")]
    private string? Reason { get; set; }

    private string Title => $"Baseline {Id}";

    protected override async Task OnInitializedAsync()
    {
        _found = await register.FindAsync(Id, Http.RequestAborted);
        if (_found is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task RetireAsync()
    {
        _problems = new FieldProblems(await register.RetireAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Id, RegisterText.Tidy(Reason), Http.RequestAborted));
        if (_problems.Items.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.Baselines}?done=yes");
        }
    }
}
