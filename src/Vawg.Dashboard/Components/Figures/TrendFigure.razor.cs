using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The trend of a topic in a force or the nation, with its table.</summary>
public partial class TrendFigure : ComponentBase
{
    internal static readonly IReadOnlyList<KeyItem> Key =
    [
        new(KeyMark.Point, "quarter"),
        new(KeyMark.Signal, "signal of unusual change"),
        new(KeyMark.Mean, "mean of the baseline"),
        new(KeyMark.Limits, "limits"),
        new(KeyMark.Break, "recording rules changed, or a new baseline"),
    ];

    private Charts.XmRChart _drawing = default!;

    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public TrendModel Model { get; set; } = default!;

    /// <summary>The force whose trend it is; null for the nation.</summary>
    [Parameter]
    public Force? Force { get; set; }

    /// <summary>Whether a reader who may is led to where a new baseline is started.</summary>
    [Parameter]
    public bool OffersBaseline { get; set; } = true;

    private string SourceHref => AppUrls.SourceOf(Model.View.Choice, Model.Topic, Force);

    private string AbsentText => Model.Absent == MissingReason.Suppressed
        ? Force is not null && Model.View.Figures.View.HidesForces(Model.Topic.Selection)
            ? SensitiveItems.Words
            : "Counts in this series are small enough to identify a person, so the series is suppressed ([c]). The year's figure may still be shown above."
        : "The figures were not supplied ([x]), so nothing is drawn rather than zero.";

    protected override void OnParametersSet() => _drawing = Model.Drawing();

    private string Download(string extension) => AppUrls.DownloadOf(Model.View.Choice with { Topic = Model.Topic, Force = Force }, "trend", extension);
}
