using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;

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
        "The kinds shown are not all that there are, so they do not add up to 100%.",
    ];

    private IntervalChart _chart = default!;

    [Parameter, EditorRequired]
    public OutcomesModel Model { get; set; } = default!;

    private IReadOnlyList<KeyItem> Key => [new(KeyMark.ChosenPoint, $"{Model.Force.Name}, with 95% interval"), new(KeyMark.National, "England and Wales")];

    private string NewestNote => Model.Period == Model.View.Choice.Period ? string.Empty : $"{FigureSources.Capitalised(Model.Period!.Value.Label)}: the newest outcomes in this collection.";

    private string Absent => Model.Period is null
        ? "No outcomes have been brought into this collection, so nothing is shown rather than zero."
        : $"There are no outcomes of {Model.View.Topic.Name} that can be shown for {Model.Force.Name} in the {Model.Period.Value.Label}, so nothing is shown rather than zero.";

    protected override void OnParametersSet() => _chart = Model.HasFigures ? Model.Drawing() : new IntervalChart([]);
}
