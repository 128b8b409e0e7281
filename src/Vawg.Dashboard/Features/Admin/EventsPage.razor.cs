using Microsoft.AspNetCore.Components;
using Vawg.Data.Registers;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The register of events, with the published breaks of series.</summary>
public partial class EventsPage(EventRegister register) : ComponentBase
{
    private IReadOnlyList<EventVersion> _events = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    private string Count => $"{_events.Count(e => !e.IsRetired)} on charts, {_events.Count(e => e.IsRetired)} retired, {SeriesBreaks.All.Count} of the reference data.";

    private IEnumerable<EventRow> Rows => _events.Select(Row).Concat(SeriesBreaks.All.Select(Row)).OrderByDescending(r => r.From);

    protected override async Task OnInitializedAsync() => _events = await register.AllAsync(Http.RequestAborted);

    private static EventRow Row(EventVersion version) => new(
        version.Event.FirstDay,
        AppUrls.EventOf(version.Event.Number),
        version.Event.Title,
        version.Event.What,
        version.Event.Days,
        version.Event.PlaceName,
        version.Event.Kind.Name(),
        version.Event.Source,
        version.IsRetired ? $"Retired: {version.Reason}" : $"On charts, version {version.Version}");

    private static EventRow Row(SeriesBreak seriesBreak) => new(
        seriesBreak.From,
        null,
        seriesBreak.ShortLabel,
        seriesBreak.What,
        $"From {FigurePresenter.Date(seriesBreak.From)}",
        "England and Wales",
        seriesBreak.IsEvent ? "Published event" : "Published break",
        "Reference data of the method",
        seriesBreak.IsEvent ? "On charts, cannot be edited" : "Ends a series, cannot be edited");
}
