using Microsoft.AspNetCore.Components;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The register of chosen baselines.</summary>
public partial class BaselinesPage(BaselineRegister register) : ComponentBase
{
    private IReadOnlyList<BaselineVersions> _all = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    protected override async Task OnInitializedAsync() => _all = await register.AllAsync(Http.RequestAborted);
}
