using Microsoft.AspNetCore.Components;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The register of peer groups.</summary>
public partial class PeerGroupsPage(PeerGroups register) : ComponentBase
{
    private IReadOnlyList<PeerGroupVersion> _groups = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    protected override async Task OnInitializedAsync() => _groups = await register.AllAsync(Http.RequestAborted);
}
