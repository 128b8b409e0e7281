using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Data.Registers;
using Vawg.Domain.People;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>The register of intelligence gaps.</summary>
public partial class GapsPage(GapRegister register, CurrentPerson current) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private IReadOnlyList<RegisteredGap> _gaps = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    private bool MayKeep => current.OfRequest?.Role.May(Act.KeepRegisters) == true;

    private string Counts => $"{Count(GapState.Open)} open, {Count(GapState.BeingClosed)} being closed, {Count(GapState.Closed)} closed.";

    protected override async Task OnInitializedAsync() => _gaps = (await register.AllAsync(Http.RequestAborted)).OrderBy(g => g.State).ToList();

    private int Count(GapState state) => _gaps.Count(g => g.State == state);
}
