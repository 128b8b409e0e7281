using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>The charts of one indicator: forces beside each other, and its trend.</summary>
public partial class IndicatorDetail : ComponentBase
{
    private IndicatorModel _model = default!;
    private IndicatorTrendModel _trend = default!;
    private FunnelChart? _funnel;
    private IReadOnlyList<string> _limitations = [];

    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public Indicator Indicator { get; set; } = default!;

    /// <summary>More for the note beside the funnel.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The commitments that name what is counted as what they should move.</summary>
    private IReadOnlyList<Commitment> Undertaken => [.. Commitments.OfForces.Where(c => Indicator.Numerator.Cells.Any(cell => c.Measures.Contains(cell.Measure)))];

    private string CommitmentHref(Commitment commitment) => View.Choice.Force is { } force ? AppUrls.CommitmentOf(View.Choice, force, commitment) : AppUrls.CatalogueOf(View.Choice);

    private string Source => AppUrls.IndicatorSourceOf(View.Choice, Indicator);

    private string Centre => $"Centre: {FigurePresenter.Text(_model.Table.Compared.Numerator)} of {FigurePresenter.Text(_model.Table.Compared.Denominator)}, {_model.Table.Compared.Words}.";

    private string Absent => _model.Table.National.Value.Reason == MissingReason.Suppressed
        ? "Numbers of single forces are small enough to identify a person, so they are shown to the force itself and to readers with permission."
        : "No force has supplied this figure for the period, so nothing is drawn rather than zero.";

    private IReadOnlyList<KeyItem> Key => FunnelDrawing.KeyOf(View);

    protected override void OnParametersSet()
    {
        _model = new IndicatorModel(View, Indicator);
        _trend = new IndicatorTrendModel(View, Indicator, View.Choice.Force);
        _funnel = _model.Funnel();
        _limitations = IndicatorList.LimitationsOf(Indicator);
    }

    private string File(string chart, string extension) => AppUrls.IndicatorFileOf(View.Choice, Indicator, chart, extension);
}
