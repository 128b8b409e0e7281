using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Sets the days by which returns of recent quarters are due.</summary>
public partial class DueDatesPage(ReturnDueDates dates, TrackerQuery trackers, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ReturnsTitle = "Returns";

    private const string Form = "yyyy-MM-dd";

    private const int QuartersShown = 6;

    private readonly Dictionary<Quarter, string> _errors = [];
    private IReadOnlyDictionary<Quarter, DateOnly>? _due;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private Dictionary<string, string?>? Due { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? DoneWhat { get; set; }

    private bool IsDone => DoneWhat == "due";

    /// <summary>The quarter that goes on, the coming one, and those before.</summary>
    private IReadOnlyList<Quarter> Quarters => [.. Enumerable.Range(0, QuartersShown).Select(i => trackers.LastEnded + 2 - i)];

    protected override async Task OnInitializedAsync() => _due = await dates.OfAsync(Quarters, Http.RequestAborted);

    private async Task KeepAsync()
    {
        foreach (var quarter in Quarters)
        {
            var text = Due?.GetValueOrDefault(quarter.Slug);
            var problem = DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? await dates.SetAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), quarter, day, Http.RequestAborted)
                : $"Give the day by which returns of {quarter.ShortLabel} are due.";
            if (problem is not null)
            {
                _errors[quarter] = problem;
            }
        }

        _problems = [.. _errors.Select(e => new ProblemItem(e.Value, $"due-{e.Key.Slug}"))];
        if (_problems.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.ReturnDueDates}?done=due");
        }
    }

    private string ValueOf(Quarter quarter) => Due?.GetValueOrDefault(quarter.Slug) ?? _due![quarter].ToString(Form, CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", PublicationCulture.English);
}
