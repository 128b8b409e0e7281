using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.People;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>One version of a return: where it stands, what screening found, reasons, sign-off, and what became of it.</summary>
public partial class SubmissionPage(SubmissionQuery submissions, ReturnEffects effects, SignOff signOff, Withdrawals withdrawals, ReturnReceipt receipt, SmallCellOpenings openings, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ReturnsTitle = "Returns";

    private SubmissionDetail? _detail;
    private ReturnEffect? _effect;
    private SignedInPerson? _person;
    private ReportChoice _report = ReportChoice.All;
    private IReadOnlyList<ProblemItem> _problems = [];

    [Parameter]
    public int Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    /// <summary>Reasons by the place of the warning in the report.</summary>
    [SupplyParameterFromForm]
    private Dictionary<int, string?>? Reasons { get; set; }

    [SupplyParameterFromForm]
    private string? Do { get; set; }

    [SupplyParameterFromForm]
    private string? Comment { get; set; }

    /// <summary>The file that the page showed when the button was pressed.</summary>
    [SupplyParameterFromForm]
    private string? Sha256 { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? DoneWhat { get; set; }

    [SupplyParameterFromQuery(Name = "again")]
    private string? Again { get; set; }

    private string Title => $"{_detail!.Force.Name}, {_detail.Quarter.ShortLabel}";

    private string ShortHash => $"{_detail!.Submission.Sha256[..4]}\u2026{_detail.Submission.Sha256[^4..]}";

    private string WorkWords => _detail!.Submission switch
    {
        { Stage: ReturnStage.Received } => "The file is in the store and will be read in a moment.",
        { Stage: ReturnStage.Reading, RowCount: > 0 and var rows } => string.Create(PublicationCulture.English, $"{rows:N0} rows read so far."),
        { Stage: ReturnStage.Reading } => "The file is being read.",
        { Stage: ReturnStage.Screening } => "Every row was read; the checks run.",
        _ => "It is approved, and its figures are being computed.",
    };

    private string? Done => Again == "same-file"
        ? $"The file you sent is this version, byte for byte: {_detail!.Submission.UploadedBy} uploaded it on {Times.Text(_detail.Submission.UploadedAtUtc)} UTC. It was not taken twice."
        : ReturnDeeds.Done(DoneWhat, _detail!.Submission.Stage);

    /// <summary>The number of the version whose file this one hands in again; null for a file of its own.</summary>
    private int? Restored => _detail!.Submission.RestoresId is { } id ? _detail.Versions.First(v => v.Id == id).Number : null;

    protected override async Task OnInitializedAsync()
    {
        _person = current.OfRequest!;
        _report = ReportChoice.Read(Http.Request.Query);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _detail = await submissions.FindAsync(_person!.Reader, Id, Http.RequestAborted);
        if (_detail is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (ShowsEffect)
        {
            _effect = await effects.OfAsync(_detail.Submission, Http.RequestAborted);
        }

        if (_detail is { Findings.Count: > 0 } || _effect is not null)
        {
            // Findings quote cells of the file.
            await openings.NoteReturnAsync(_detail!.Force, _detail.Quarter, Http.RequestAborted);
        }
    }

    /// <summary>Before publication; afterwards the figures themselves are there.</summary>
    private bool ShowsEffect => _detail!.Submission.Stage is ReturnStage.Screened or ReturnStage.Submitted or ReturnStage.ChangeRequested;

    private ReturnBy By => new(_person!, SessionSignIn.SourceOf(Http));

    /// <summary>Keeps each reason that was written; those that could not be kept stay in their fields.</summary>
    private async Task GiveReasonsAsync()
    {
        var problems = new List<ProblemItem>();
        foreach (var (ordinal, reason) in (Reasons ?? []).Where(r => !string.IsNullOrWhiteSpace(r.Value)).OrderBy(r => r.Key))
        {
            var answer = await signOff.GiveReasonAsync(By, Id, ordinal, reason, Http.RequestAborted);
            if (answer.Problem is { } problem)
            {
                problems.Add(new ProblemItem($"Warning {ordinal}: {problem}", $"reason-{ordinal}"));
            }
        }

        if (problems.Count == 0 && (Reasons ?? []).All(r => string.IsNullOrWhiteSpace(r.Value)))
        {
            problems.Add(new ProblemItem("Write a reason for at least one warning."));
        }

        await AnsweredAsync(problems, "reasons");
    }

    private async Task ActAsync()
    {
        var answer = Do switch
        {
            ReturnDeeds.Submit => await signOff.SubmitAsync(By, Id, Comment, Http.RequestAborted),
            ReturnDeeds.RequestChange => await signOff.RequestChangeAsync(By, Id, Comment, Http.RequestAborted),
            ReturnDeeds.Approve => await signOff.ApproveAsync(By, Id, Sha256, Http.RequestAborted),
            ReturnDeeds.Withdraw => await withdrawals.WithdrawAsync(By, Id, Comment, Http.RequestAborted),
            ReturnDeeds.Restore => await receipt.RestoreAsync(By, Id, Http.RequestAborted),
            _ => ReturnAnswer.Refused("Choose what to do."),
        };
        if (answer is { Problem: null, SubmissionId: { } other } && other != Id)
        {
            navigation.NavigateTo($"{AppUrls.ReturnOf(other)}?done={Do}");
            return;
        }

        await AnsweredAsync(answer.Problem is { } problem ? [new ProblemItem(problem)] : [], Do);
    }

    private async Task AnsweredAsync(IReadOnlyList<ProblemItem> problems, string? done)
    {
        if (problems.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.ReturnOf(Id)}?done={done}");
            return;
        }

        _problems = problems;
        await LoadAsync();
    }
}
