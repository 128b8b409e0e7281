namespace Vawg.Dashboard.Features.Returns;

/// <summary>What can be done with a return, as forms and addresses name it, and what is said once it is done.</summary>
internal static class ReturnDeeds
{
    public const string Submit = "submit";
    public const string RequestChange = "request-change";
    public const string Approve = "approve";
    public const string Withdraw = "withdraw";
    public const string Restore = "restore";

    private static readonly (string Deed, string Done)[] Each =
    [
        ("reasons", "The reasons are kept."),
        (Submit, "Submitted. Somebody else has to approve it."),
        (RequestChange, "The change was asked for."),
        (Approve, "Approved. Its figures are published as soon as they are computed."),
        (Withdraw, "Withdrawn."),
        (Restore, "The older file is handed in again. It goes the whole way to publication."),
    ];

    public static (string Deed, string Done)? Find(string? deed) => Each.Where(d => d.Deed == deed).Select(d => ((string, string)?)d).FirstOrDefault();
}
