using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Registers;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>Victims by age and location, girls and women, suspects, hate strands, and places.</summary>
public partial class VictimsPage(IndicatorViews views, VictimQuery victims, ShownContext context, SmallCellOpenings openings, NavigationManager navigation) : ComponentBase
{
    /// <summary>The indicator whose charts are shown when none is chosen.</summary>
    private const string First = "streetsafe-public";

    private View? _view;
    private Indicator _indicator = default!;
    private BreakdownView? _told;
    private Period? _year;
    private IReadOnlyList<Topic> _suspected = [];
    private IReadOnlyList<ContextFigure> _deaths = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private static Indicator Repeat => IndicatorList.Find("repeat-victims") ?? throw new InvalidOperationException("There is no indicator of repeat victims.");

    private bool SuppressesSmallCells => _view!.Figures.View.SuppressesSmallCells;

    private IEnumerable<(string Id, string Title)> Sections =>
    [
        .. _told is not null && _year is not null
            ? [("age", "Victims by age"), ("location", "Where it happened"), ("girls", "Girls and women"), ("suspects", "Suspects"), ("repeat", "Repeat victims"), ("hate", "Hate strands")]
            : Array.Empty<(string, string)>(),
        .. _view!.Figures.Measures.HasAny ? IndicatorList.Of(IndicatorPage.Victims).Select(g => (g.Id, g.Title)).Append(("figure", "The chosen figure")) : [],
        ("deaths", "Homicides and suspected suicides"),
        ("printed", "What is printed elsewhere"),
    ];

    private IReadOnlyList<StateLink> Suspected => [.. _suspected.Select(t => new StateLink(AppUrls.IndicatorsOf(_view!.Choice with { Topic = t }, IndicatorPage.Victims, "suspects"), t.Name))];

    private IReadOnlyList<StateLink> Elsewhere => [.. _view!.Collections
        .Where(c => !c.IsPublic())
        .Select(c => new StateLink($"{AppUrls.Victims}?collection={c.Slug()}", $"Show {c.Name()}"))];

    private string RepeatSentence
    {
        get
        {
            var table = _view!.Figures.Table(Repeat, _view.Choice.Period);
            var own = _view.Choice.Force is { } force ? $"{force.Name}: {IndicatorText.Value(Repeat, table.Row(force).Value)}. " : string.Empty;
            return $"Victims with two or more VAWG offences in twelve months, {table.Period.Label}: {own}England and Wales: {IndicatorText.Value(Repeat, table.National.Value)} ({table.National.Words}).";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync(IndicatorPage.Victims, First) is not { } shown)
        {
            return;
        }

        (_view, _indicator) = shown;
        _deaths = await context.ReadAsync(IsDeathOfThePage, AppUrls.Victims, Http.RequestAborted);
        _told = await victims.OfAsync(_view.Figures, Http.RequestAborted);
        _year = _told?.YearOf(_view.Choice.Period);
        if (_told is null || _year is not { } year)
        {
            return;
        }

        await openings.NoteAsync(_view, _told, year, Http.Request.Path, Http.RequestAborted);
        _suspected = [.. _view.Figures.Topics.Where(t => _told.Cube.HasSuspects(t.Selection, year.Last.FinancialYear))];
    }

    private bool IsDeathOfThePage(ContextFigure figure) =>
        figure.Kind is ContextKind.Homicides or ContextKind.Suicides && (figure.Force is null || figure.Force == _view!.Choice.Force);

    private BreakdownModel Model(Breakdown breakdown) => new(_view!, _told!, breakdown, _year!.Value);
}
