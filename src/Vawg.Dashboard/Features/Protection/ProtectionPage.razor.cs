using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Features.Protection;

/// <summary>Orders and how breaches were answered, disclosure, offender management, partners and support for victims.</summary>
public partial class ProtectionPage(IndicatorViews views) : ComponentBase
{
    /// <summary>The indicator whose charts are shown when none is chosen.</summary>
    private const string First = "breach-arrested-dvpo";

    private (View View, Indicator Indicator)? _shown;

    protected override async Task OnInitializedAsync() => _shown = await views.ReadAsync(IndicatorPage.Protection, First);
}
