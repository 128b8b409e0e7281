using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>What can be done with a return, as forms and addresses name it, and what is said once it is done.</summary>
internal static class ReturnDeeds
{
    public const string Submit = "submit";
    public const string RequestChange = "request-change";
    public const string Approve = "approve";
    public const string Withdraw = "withdraw";
    public const string Restore = "restore";

    /// <summary>What is said after it, as long as the return still stands so; null for nothing.</summary>
    public static string? Done(string? deed, ReturnStage stage) => (deed, stage) switch
    {
        ("reasons", _) => "The reasons are kept.",
        (Submit, ReturnStage.Submitted) => "Submitted. Somebody else has to approve it.",
        (RequestChange, ReturnStage.ChangeRequested) => "The change was asked for.",
        (Approve, ReturnStage.Approved) => "Approved. Its figures are published as soon as they are computed.",
        (Approve, ReturnStage.Published) => "Approved, and its figures are published.",
        (Withdraw, ReturnStage.Withdrawn) => "Withdrawn.",
        (Restore, ReturnStage.Received or ReturnStage.Reading or ReturnStage.Screening or ReturnStage.Screened) => "The older file is handed in again. It goes the whole way to publication.",
        _ => null,
    };
}
