using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Sets the days by which returns are due: of recent quarters, or of those that the tracker showed.</summary>
public partial class DueDatesPage(ReturnDueDates dates, TrackerQuery trackers, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ReturnsTitle = "Returns";

    private const string Form = "yyyy-MM-dd";

    private readonly Dictionary<Quarter, string> _errors = [];
    private IReadOnlyDictionary<Quarter, DateOnly>? _due;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private Dictionary<string, string?>? Due { get; set; }

    /// <summary>The newest quarter that the tracker showed; none for recent quarters.</summary>
    [SupplyParameterFromQuery(Name = "period")]
    private string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? DoneWhat { get; set; }

    private bool IsDone => DoneWhat == "due";

    private Quarter? Last => Quarter.TryParse(Period, out var last) && last >= ReturnQuarters.First && last <= trackers.LastEnded + 1 ? last : null;

    private string PagePath => AppUrls.ReturnDueDatesOf(Last);

    /// <summary>Newest first: those that the tracker shows, and where none was chosen the one that goes on and the coming one before them.</summary>
    private IReadOnlyList<Quarter> Quarters => Last is { } last
        ? [.. ReturnQuarters.UpTo(last, ReturnQuarters.Shown)]
        : [.. ReturnQuarters.UpTo(trackers.LastEnded + 2, ReturnQuarters.Shown + 2)];

    protected override async Task OnInitializedAsync() => _due = await dates.OfAsync(Quarters, Http.RequestAborted);

    private async Task KeepAsync()
    {
        var days = new Dictionary<Quarter, DateOnly>();
        foreach (var quarter in Quarters)
        {
            var isDay = DateOnly.TryParseExact(Due?.GetValueOrDefault(quarter.Slug), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            days[quarter] = day;
            if ((isDay ? ReturnDueDates.Problem(quarter, day) : $"Give the day by which returns of {quarter.ShortLabel} are due.") is { } problem)
            {
                _errors[quarter] = problem;
            }
        }

        _problems = [.. _errors.Select(e => new ProblemItem(e.Value, $"due-{e.Key.Slug}"))];
        if (_problems.Count > 0)
        {
            return;
        }

        if (await dates.SetAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), days, Http.RequestAborted))
        {
            navigation.NavigateTo(PagePath + (Last is null ? "?done=due" : "&done=due"));
        }
        else
        {
            _problems = [new ProblemItem("Your account may not do this any more. Nothing was changed.")];
        }
    }

    private string ValueOf(Quarter quarter) => Due?.GetValueOrDefault(quarter.Slug) ?? _due![quarter].ToString(Form, CultureInfo.InvariantCulture);
}
