using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Features.Response;

/// <summary>Arrests, files to the prosecutor, allegations against officers and staff, specialist posts and training.</summary>
public partial class ResponsePage(IndicatorViews views) : ComponentBase
{
    /// <summary>The indicator whose charts are shown when none is chosen.</summary>
    private const string First = "arrests-da";

    private (View View, Indicator Indicator)? _shown;

    protected override async Task OnInitializedAsync() => _shown = await views.ReadAsync(IndicatorPage.Response, First);
}
