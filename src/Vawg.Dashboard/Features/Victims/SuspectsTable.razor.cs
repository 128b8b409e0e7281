using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>Who the suspects of each theme are, in the chosen force and the nation.</summary>
public partial class SuspectsTable : ComponentBase
{
    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public BreakdownView Told { get; set; } = default!;

    [Parameter, EditorRequired]
    public Period Year { get; set; }

    /// <summary>The themes of which returns tell suspects.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Topic> Topics { get; set; } = [];

    private RenderFragment Cells(Topic topic, Force? force) => builder =>
    {
        string[] cells = [FigurePresenter.Text(Row(Breakdown.SuspectSex).Whole), .. BreakdownWords.SuspectShares.Select(c => FigurePresenter.Percent(c.Share.Of(Row(c.Share.Breakdown)))), force is null ? Told.National(Breakdown.SuspectSex, topic.Selection, Year).ShortWords : string.Empty];
        foreach (var cell in cells)
        {
            builder.OpenElement(0, "td");
            builder.AddAttribute(1, "class", "r");
            builder.AddContent(2, cell);
            builder.CloseElement();
        }

        BreakdownRow Row(Breakdown breakdown) => force is null
            ? Told.National(breakdown, topic.Selection, Year).Row
            : Told.Row(breakdown, topic.Selection, force.Code, Year);
    };
}
