using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Measures;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How a table of victims, suspects or hate strands was made: parts, working, versions, file and rows.</summary>
public partial class BreakdownSourcePage(PageViews views, AskedRows asked, VictimQuery victims, SmallCellOpenings openings) : ComponentBase
{
    private View? _view;
    private BreakdownSourceModel? _model;
    private string _absent = string.Empty;

    [SupplyParameterFromQuery(Name = AskedRows.TableParameter)]
    private string? Table { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string Asked => Table == BreakdownWords.Hate || BreakdownWords.Find(Table) is not null ? Table! : Breakdown.VictimAge.Slug();

    /// <summary>Every table that can be traced.</summary>
    private static IEnumerable<(string Table, string Name)> Tables =>
        Breakdowns.OfVictimsAndSuspects.Select(b => (b.Slug(), $"{(b.IsOfSuspects() ? "Suspects" : "Offences")} {b.By()}")).Append((BreakdownWords.Hate, "Hate strands"));

    private IReadOnlyList<StateLink> Themes =>
        [.. _view!.Figures.Topics.Where(_model!.HasSuspects).Select(t => new StateLink(AppUrls.BreakdownSourceOf(_view.Choice with { Topic = t }, Asked), t.Name))];

    private IReadOnlyList<StateLink> Back => [new(AppUrls.IndicatorsOf(_view!.Choice, Domain.Indicators.IndicatorPage.Victims), "Victims and places")];

    protected override async Task OnInitializedAsync()
    {
        _view = await views.ReadAsync();
        if (_view is not { } view)
        {
            return;
        }

        var told = await victims.OfAsync(view.Figures, Http.RequestAborted);
        if (told?.YearOf(view.Choice.Period) is not { } year)
        {
            _absent = view.Choice.Collection.IsPublic() ? "The published tables tell neither victims nor suspects; returns of forces do."
                : told is null ? "New figures were published while this page was made. Open it again to see them."
                : "Victims and suspects are told by whole financial year, and this collection holds none that had ended by the chosen period.";
            return;
        }

        await openings.NoteAsync(view, told, year, "where a figure comes from", Http.RequestAborted);
        var trail = await asked.OfTableAsync(view, told, Asked, year, Http.RequestAborted);
        if (trail?.TellsRows == true)
        {
            await openings.NoteRowsAsync(view, "rows behind a figure", AskedRows.NameOf(view, Asked), year, Http.RequestAborted);
        }

        _model = new BreakdownSourceModel(view, told, BreakdownWords.Find(Asked), year, trail);
    }
}
