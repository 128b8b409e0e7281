using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Brings an intelligence gap into another state.</summary>
public partial class GapStatePage(GapRegister register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string GapsTitle = "Intelligence gaps";

    private RegisteredGap? _gap;
    private FieldProblems _problems = FieldProblems.None;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private GapStateForm? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _gap = await register.FindAsync(Slug, Http.RequestAborted);
        if (_gap is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task KeepAsync()
    {
        if (_gap is null || Form is null)
        {
            return;
        }

        _problems = new FieldProblems(await register.StepAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.Written(_gap.Gap.Slug), Http.RequestAborted));
        if (_problems.Items.Count == 0)
        {
            navigation.NavigateTo(AppUrls.GapOf(_gap.Gap.Slug));
        }
    }
}
