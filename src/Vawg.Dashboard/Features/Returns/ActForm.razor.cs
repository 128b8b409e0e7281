using Microsoft.AspNetCore.Components;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>What whoever hands in returns can do with one as it stands. The form is there in every state, so that a button pressed too late is answered in words.</summary>
public partial class ActForm : ComponentBase
{
    [Parameter, EditorRequired]
    public SubmissionDetail Detail { get; set; } = default!;

    [Parameter, EditorRequired]
    public SignedInPerson Person { get; set; } = default!;

    [Parameter, EditorRequired]
    public EventCallback OnAct { get; set; }

    /// <summary>What was written, when the form is shown again.</summary>
    [Parameter]
    public string? Comment { get; set; }

    private ReturnStage Stage => Detail.Submission.Stage;

    /// <summary>Whether somebody looks at it who had no part in handing it in, for whom the form of approval is there.</summary>
    private bool IsApprover => ApproveForm.IsFor(Detail, Person);

    private int OpenWarnings => Detail.Findings.Count(f => f is { Severity: (short)FindingSeverity.Warning, Reason: null });

    private bool WasPublished => Stage is ReturnStage.Superseded or ReturnStage.Withdrawn && Detail.Submission.VersionId is not null;

    private string? Heading => Stage switch
    {
        ReturnStage.Screened => "Submit",
        ReturnStage.Submitted when !IsApprover => "Waiting for an approver",
        ReturnStage.ChangeRequested => "A change was asked for",
        _ when WasPublished => "Publish this version again",
        _ => null,
    };

    private string Lead => Stage switch
    {
        ReturnStage.Screened when OpenWarnings > 0 => "It can be submitted once each warning has a reason.",
        ReturnStage.Screened => "No check fails and no warning is open. Once you submit it, somebody else looks at it and approves it.",
        ReturnStage.Submitted => $"Somebody else has to approve it{(ApproveForm.HasReasonOf(Detail, Person) ? ": a reason for one of its warnings is yours" : null)}. Until then it can be withdrawn, or replaced by a newer file.",
        ReturnStage.ChangeRequested => $"{Asked.By}: {Asked.Comment} Hand in a corrected file, or answer and submit this one again.",
        _ => "Its file is handed in again as the newest version and goes the whole way: screening, reasons, approval.",
    };

    private SubmissionStep Asked => Detail.Steps.Last(s => s.Stage == ReturnStage.ChangeRequested);

    private string? CommentLabel => Stage switch
    {
        ReturnStage.Screened or ReturnStage.Submitted => "Reason, if you withdraw it",
        ReturnStage.ChangeRequested => "Your answer, or why it is withdrawn",
        _ => null,
    };

    private IEnumerable<(string Deed, string Text, bool IsFirst)> Buttons => Stage switch
    {
        ReturnStage.Screened when OpenWarnings > 0 => [(ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Screened => [(ReturnDeeds.Submit, "Submit", true), (ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Submitted => [(ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.ChangeRequested => [(ReturnDeeds.Submit, "Answer and submit again", true), (ReturnDeeds.Withdraw, "Withdraw", false)],
        _ => [(ReturnDeeds.Restore, "Hand its file in again", false)],
    };
}
