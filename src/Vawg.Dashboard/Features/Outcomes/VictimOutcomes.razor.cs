using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls and women: the table of themes, what differs, the two beside each other, and the forces in a funnel.</summary>
public partial class VictimOutcomes : ComponentBase
{
    private static readonly IReadOnlyList<string> Limitations =
    [
        "Outcomes whose victim's age is not stated are in neither share; where there are many of them, the shares are of the rest alone.",
        "A theme holds other offences for girls than for women, so a difference need not lie in how their cases are treated.",
        "A code does not say why: withdrawal can reflect a victim's wishes, delay or the response.",
        "Forces that are suppressed are not drawn.",
    ];

    private IntervalChart _compared = new([]);
    private FunnelChart? _funnel;

    [Parameter, EditorRequired]
    public VictimOutcomesModel Model { get; set; } = default!;

    /// <summary>The chosen figure of the page, which stays when girls or women are chosen.</summary>
    [Parameter, EditorRequired]
    public Indicator Indicator { get; set; } = default!;

    private string Source => AppUrls.IndicatorSourceOf(Model.View.Choice, OutcomeShares.Of(Model.View.Topic, Model.Choice.Basis, Model.Choice.Kind)) + "#by-age";

    protected override void OnParametersSet()
    {
        _compared = Model.Absent is null ? Model.Compared() : new IntervalChart([]);
        _funnel = Model.Funnel();
    }

    private string File(string table, string extension) => AppUrls.VictimOutcomesFileOf(Model.View.Choice, table, extension, Model.Choice.Basis, Model.Choice.Kind, Model.Choice.Who);
}
