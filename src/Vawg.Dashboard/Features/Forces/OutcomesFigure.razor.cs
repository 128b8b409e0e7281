using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>How investigations of a topic ended in a force, beside the nation.</summary>
public partial class OutcomesFigure : ComponentBase
{
    private const string Anchor = "outcomes";
    private const string LinkText = "How outcomes are counted";

    private static readonly IReadOnlyList<string> Limitations =
    [
        "Cases closed in the year may have been recorded in an earlier one, and outcomes still to come are not in the base.",
        "Withdrawal of support can reflect a victim's wishes, delay or the response; the code does not say which.",
        "Not every outcome is shown, and one row joins two others, so shares do not add up to 100%.",
    ];

    private IntervalChart _chart = default!;

    [Parameter, EditorRequired]
    public OutcomesModel Model { get; set; } = default!;

    private bool HasPeers => Model.View.Choice.Comparator.Kind != ComparatorKind.National;

    private IReadOnlyList<KeyItem> Key =>
    [
        new(KeyMark.ChosenPoint, $"{Model.Force.Name}, with 95% interval"),
        .. HasPeers ? [new KeyItem(KeyMark.PeerPoint, Model.View.Choice.Comparator.Name(Model.Force))] : Array.Empty<KeyItem>(),
        new(KeyMark.National, "England and Wales"),
    ];

    private string NewestNote => Model.Period == Model.View.Choice.Period ? string.Empty : $"{FigureSources.Capitalised(Model.Period!.Value.Label)}: the newest outcomes in this collection.";

    private string Absent => Model.Period is null
        ? "No outcomes have been brought into this collection, so nothing is shown rather than zero."
        : $"This collection holds no outcomes of {Model.View.Topic.Name} for {Model.Force.Name} in the {Model.Period.Value.Label} that can be shown, so nothing is shown rather than zero. Outcomes are held up to {Model.View.Figures.Outcomes.Last(Domain.Reference.OutcomeBasis.Closed)?.ShortLabel}.";

    protected override void OnParametersSet() => _chart = Model.HasFigures ? Model.Drawing() : new IntervalChart([]);
}
