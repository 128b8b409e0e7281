using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Searches the audit trail.</summary>
public partial class AuditPage(AuditQuery query) : ComponentBase
{
    private AuditSearch _search = new(new AuditFilter(), null, []);
    private AuditFindings _found = new([], null, 0);

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string TooManyNames => $"{FigurePresenter.Whole(_found.MatchingNames)} names contain \"{_search.Filter.Who}\", and at most {AuditQuery.MostNames} are searched at once. Write more of the name.";

    private string EmptyHeading => IsPastTheLast ? "There are no older events" : _search.Filter.IsEmpty ? "No events yet" : "No event matches";

    private string EmptyText => IsPastTheLast
        ? "The search has no more pages."
        : _search.Filter.IsEmpty
            ? "Events are recorded from the first import, sign-in or change of a setting on."
            : "Nothing was recorded with this name, act, force and time together. Leave one of them out, or make the time longer.";

    private IReadOnlyList<StateLink> EmptyLinks => IsPastTheLast
        ? [new(AppUrls.AuditOf(_search.Filter), "Newest events")]
        : _search.Filter.IsEmpty ? [] : [new(AppUrls.Audit, "All events")];

    private bool IsPastTheLast => _search.After is not null;

    protected override async Task OnInitializedAsync()
    {
        _search = AuditSearch.Read(Http.Request.Query);
        _found = await query.PageAsync(_search.Filter, _search.After, Http.RequestAborted);
    }

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
