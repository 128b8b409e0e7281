using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Data.Registers;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>One intelligence gap with what became of it.</summary>
public partial class GapPage(GapRegister register, CurrentPerson current) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string GapsTitle = "Intelligence gaps";

    private RegisteredGap? _gap;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private bool MayKeep => current.OfRequest?.Role.May(Act.KeepRegisters) == true;

    protected override async Task OnInitializedAsync()
    {
        _gap = await register.FindAsync(Slug, Http.RequestAborted);
        if (_gap is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
