using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Every commitment by version, and where versions place the same work under different pillars.</summary>
public partial class CataloguePage(ProgressPages pages, NavigationManager navigation) : ComponentBase
{
    private ProgressModel? _model;

    protected override async Task OnInitializedAsync() => _model = await pages.ReadAsync();
}
