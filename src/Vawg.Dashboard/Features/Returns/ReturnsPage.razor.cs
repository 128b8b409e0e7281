using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Which force has returned what, what waits for somebody, and the form that takes a file.</summary>
public partial class ReturnsPage(TrackerQuery trackers, CurrentPerson current) : ComponentBase
{
    private Reader? _reader;
    private ReturnsChoice _choice = new(Collection.ForceReturns, null, null);
    private Tracker? _tracker;
    private Quarter _lastEnded;
    private Quarter _last;
    private Force? _uploadForce;
    private Quarter? _uploadQuarter;
    private (string Words, string Field)? _uploadError;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private static IReadOnlyList<Collection> Collections { get; } = [Collection.ForceReturns, Collection.Demonstration];

    private bool MayUpload => current.OfRequest!.Role.May(Act.UploadReturns);

    private bool MaySetDates => current.OfRequest!.Role.May(Act.SetDueDates);

    private string PagePath => Http.Request.Path + Http.Request.QueryString;

    private string QuarterSpan => $"{_tracker!.Quarters[0].Quarter.ShortLabel} to {_last.ShortLabel}";

    private string Summary
    {
        get
        {
            var (quarter, due) = _tracker!.Quarters[^1];
            var forces = _tracker.Rows.Count;
            var (late, hand) = (_tracker.Count(quarter, TrackerState.Late), _tracker.Cells.Count(c => c.Quarter == quarter && c is { SubmissionId: not null, State: not (TrackerState.Published or TrackerState.Withdrawn) }));
            var published = forces == 1
                ? _tracker.Published(quarter) == 1 ? "Published" : "Not published"
                : $"{_tracker.Published(quarter)} of {forces} published";
            return $"{published} for {quarter.Label}, {(due is { } day ? $"due {FigurePresenter.Date(day)}" : "which is not collected")}. {hand} in hand, {late} late. Collection: {_choice.Collection.Name()}.";
        }
    }

    /// <summary>What can be sent to the forces whose return of a quarter is late, newest quarter first.</summary>
    private IEnumerable<(Quarter Quarter, string Text)> Reminders => _choice.Collection == Collection.ForceReturns ? _tracker!.Late.Select(l => (l.Quarter, Reminder(l.Quarter, l.Cells))) : [];

    /// <summary>The quarter of the form of upload: the one that the tracker was asked for, unless another was tried.</summary>
    private Quarter? QuarterToUpload => _uploadQuarter ?? (_choice.Last is { } asked && asked <= _lastEnded ? asked : null);

    protected override async Task OnInitializedAsync()
    {
        _reader = current.OfRequest!.Reader;
        _lastEnded = trackers.LastEnded;
        var query = Http.Request.Query;
        _choice = new ReturnsChoice(
            Domain.Measures.Collections.TryParse(query["collection"], out var collection) && Collections.Contains(collection) ? collection : Collection.ForceReturns,
            Quarter.TryParse(query["period"], out var last) && last >= ReturnQuarters.First && last <= _lastEnded + 1 ? last : null,
            TrackerStates.Find(query["state"]));
        _last = _choice.Last ?? (_choice.Collection == Collection.Demonstration ? LastOfDemonstration : _lastEnded);
        _tracker = await trackers.LoadAsync(_reader, _choice.Collection, _last, ReturnQuarters.Shown, Http.RequestAborted);
        _uploadForce = Domain.Reference.Forces.FindBySlug(query["force"]);
        _uploadQuarter = Quarter.TryParse(query["quarter"], out var quarter) ? quarter : null;
        _uploadError = UploadProblems.Find(query["upload"]);
        _problems = _uploadError is { } error ? [new ProblemItem(error.Words, error.Field)] : [];
    }

    private static string Reminder(Quarter quarter, IReadOnlyList<TrackerCell> late) =>
        $"""
        Return on violence against women and girls, {quarter.Label}

        The return was due on {FigurePresenter.Date(late[0].Since!.Value)} and has not been received from: {string.Join(", ", late.Select(c => c.Force.Name))}.

        Please hand it in as a workbook (XLSX or ODS) or a ZIP of CSV files. A template with the code lists is on the Returns page. Where something cannot be supplied, say so on the coverage sheet and send the rest.
        """;

    /// <summary>The demonstration ends with this quarter.</summary>
    private static Quarter LastOfDemonstration { get; } = new(2022, 4);
}
