using Microsoft.AspNetCore.Components;
using Vawg.Data.People;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.People;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>What the reader can do with a return as it stands. The form is there in every state, so that a button pressed too late is answered in words.</summary>
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

    private bool MayApprove => Person.Role.May(Act.ApproveReturns);

    /// <summary>Whether the reader handed it in or submitted it, and so cannot approve it.</summary>
    private bool IsOwn => Detail.Submission.UploadedById == Person.AccountId || Detail.Submission.SubmittedById == Person.AccountId;

    private int OpenWarnings => Detail.Findings.Count(f => f is { Severity: (short)FindingSeverity.Warning, Reason: null });

    private bool WasPublished => Stage is ReturnStage.Superseded or ReturnStage.Withdrawn && Detail.Submission.VersionId is not null;

    private string? Heading => Stage switch
    {
        ReturnStage.Screened => "Submit",
        ReturnStage.Submitted => MayApprove && !IsOwn ? "Approve or ask for a change" : "Waiting for an approver",
        ReturnStage.ChangeRequested => "A change was asked for",
        ReturnStage.Published when MayApprove => "Take it back",
        _ when WasPublished => "Publish this version again",
        _ => null,
    };

    private string Lead => Stage switch
    {
        ReturnStage.Screened when OpenWarnings > 0 => "It can be submitted once each warning has a reason.",
        ReturnStage.Screened => "No check fails and no warning is open. Once you submit it, somebody else looks at it and approves it.",
        ReturnStage.Submitted when MayApprove && !IsOwn => "You approve exactly this file, by its SHA-256. Its figures are published at once and replace those of an older version.",
        ReturnStage.Submitted => "Somebody else has to approve it. Until then it can be withdrawn, or replaced by a newer file.",
        ReturnStage.ChangeRequested => $"{Detail.Steps.Last(s => s.Stage == ReturnStage.ChangeRequested).By}: {Detail.Steps.Last(s => s.Stage == ReturnStage.ChangeRequested).Comment} Hand in a corrected file, or answer and submit this one again.",
        ReturnStage.Published => "The figures of this force and quarter are then missing until another version is published. The version itself stays readable.",
        _ => "Its file is handed in again as the newest version and goes the whole way: screening, reasons, approval.",
    };

    private string? CommentLabel => Stage switch
    {
        ReturnStage.Screened => "Reason, if you withdraw it",
        ReturnStage.Submitted => MayApprove && !IsOwn ? "What should change, or why it is withdrawn" : "Reason, if you withdraw it",
        ReturnStage.ChangeRequested => "Your answer, or why it is withdrawn",
        ReturnStage.Published => "Reason",
        _ => null,
    };

    private IEnumerable<(string Deed, string Text, bool IsFirst)> Buttons => Stage switch
    {
        ReturnStage.Screened when OpenWarnings > 0 => [(ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Screened => [(ReturnDeeds.Submit, "Submit", true), (ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Submitted when MayApprove && !IsOwn => [(ReturnDeeds.Approve, "Approve and publish", true), (ReturnDeeds.RequestChange, "Ask for a change", false), (ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Submitted => [(ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.ChangeRequested => [(ReturnDeeds.Submit, "Answer and submit again", true), (ReturnDeeds.Withdraw, "Withdraw", false)],
        ReturnStage.Published => [(ReturnDeeds.Withdraw, "Withdraw this return", false)],
        _ => [(ReturnDeeds.Restore, "Hand its file in again", false)],
    };
}
