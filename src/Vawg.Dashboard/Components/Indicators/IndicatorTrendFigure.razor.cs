using Microsoft.AspNetCore.Components;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>The trend of an indicator in a force or the nation, with its table.</summary>
public partial class IndicatorTrendFigure : ComponentBase
{
    private Charts.XmRChart _drawing = default!;

    [Parameter, EditorRequired]
    public IndicatorTrendModel Model { get; set; } = default!;

    /// <summary>Whether a reader who may is led to where a new baseline is started.</summary>
    [Parameter]
    public bool OffersBaseline { get; set; } = true;

    private string Absent => Model.Absent == MissingReason.Suppressed
        ? "Numbers in this series are small enough to identify a person, so it is shown to the force itself and to readers with permission ([c])."
        : "The figures were not supplied ([x]), so nothing is drawn rather than zero.";

    protected override void OnParametersSet() => _drawing = Model.Drawing();

    private string File(string extension) => AppUrls.IndicatorFileOf(Model.View.Choice, Model.Indicator, "trend", extension);
}
