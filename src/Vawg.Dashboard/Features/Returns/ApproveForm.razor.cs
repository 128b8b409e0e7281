using Microsoft.AspNetCore.Components;
using Vawg.Data.People;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.People;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>What whoever approves returns can do with one as it stands. It is sent to an address of its own, which is for approvers alone.</summary>
public partial class ApproveForm : ComponentBase
{
    [Parameter, EditorRequired]
    public SubmissionDetail Detail { get; set; } = default!;

    [Parameter, EditorRequired]
    public SignedInPerson Person { get; set; } = default!;

    [Parameter, EditorRequired]
    public EventCallback OnApprove { get; set; }

    /// <summary>What was written, when the form is shown again.</summary>
    [Parameter]
    public string? Comment { get; set; }

    private ReturnStage Stage => Detail.Submission.Stage;

    /// <summary>Whether a person can approve a return: it is submitted, and somebody else handed it in, submitted it and gave the reasons.</summary>
    public static bool IsFor(SubmissionDetail detail, SignedInPerson person) =>
        detail.Submission.Stage == ReturnStage.Submitted
        && person.Role.May(Act.ApproveReturns)
        && detail.Submission.UploadedById != person.AccountId
        && detail.Submission.SubmittedById != person.AccountId
        && !HasReasonOf(detail, person);

    /// <summary>Whether a reason for one of the warnings is the person's.</summary>
    public static bool HasReasonOf(SubmissionDetail detail, SignedInPerson person) => detail.Findings.Any(f => f.ReasonById == person.AccountId);
}
