using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

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

    /// <summary>The key of the drawing, on the page and in its file.</summary>
    internal static IReadOnlyList<KeyItem> KeyOf(OutcomesModel model) =>
    [
        new(KeyMark.ChosenPoint, $"{model.Force.Name}, with 95% interval"),
        .. model.View.Choice.Comparator is { Kind: not ComparatorKind.National } peers ? [new KeyItem(KeyMark.PeerPoint, peers.Name(model.Force))] : Array.Empty<KeyItem>(),
        new(KeyMark.National, "England and Wales"),
    ];

    [Parameter, EditorRequired]
    public OutcomesModel Model { get; set; } = default!;

    private bool HasPeers => Model.View.Choice.Comparator.Kind != ComparatorKind.National;

    private string NewestNote => Model.Period == Model.View.Choice.Period ? string.Empty : $"{FigureSources.Capitalised(Model.Period!.Value.Label)}: the newest outcomes in this collection.";

    private string Absent => Model switch
    {
        { Period: null } => "No outcomes have been brought into this collection, so nothing is shown rather than zero.",
        { IsWithheld: true } => SensitiveItems.Words,
        _ => $"This collection holds no outcomes of {Model.View.Topic.Name} for {Model.Force.Name} in the {Model.Period!.Value.Label} that can be shown, so nothing is shown rather than zero. Outcomes are held up to {Model.View.Figures.Outcomes.Last(Domain.Reference.OutcomeBasis.Closed)?.ShortLabel}.",
    };

    private string Download(string extension) => AppUrls.DownloadOf(Model.View.Choice with { Topic = Model.View.Topic, Force = Model.Force }, "outcomes", extension);

    protected override void OnParametersSet() => _chart = Model.HasFigures ? Model.Drawing() : new IntervalChart([]);
}
