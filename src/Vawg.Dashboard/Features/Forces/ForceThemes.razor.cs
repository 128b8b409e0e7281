using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>Every topic of a force with its rate, interval, comparison, change and trend.</summary>
public partial class ForceThemes : ComponentBase
{
    [Parameter, EditorRequired]
    public ForceModel Model { get; set; } = default!;

    private ViewChoice Choice => Model.View.Choice;

    private Quarter First => Model.View.Figures.Cube.First;

    private Quarter Last => Choice.Period.Last;

    private string Unit => Choice.Collection == Collection.OpenData
        ? "per 1,000 residents"
        : "per 1,000 females aged 10 and over (child sexual abuse: girls aged 10 to 17)";

    private static string AmongAll(ForceTopic row) => row.Figure.Position is { } position
        ? $"{position.Mark()} {position.Words("all forces together")}".Trim()
        : FigureSources.Capitalised((row.Figure.Rate.Reason ?? MissingReason.NotSupplied).Words());
}
