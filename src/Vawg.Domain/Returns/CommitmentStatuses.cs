namespace Vawg.Domain.Returns;

/// <summary>How the status of a commitment is written in a return.</summary>
public static class CommitmentStatuses
{
    private static readonly (CommitmentStatus Status, string Code)[] Known =
    [
        (CommitmentStatus.NotReported, "not_reported"),
        (CommitmentStatus.NotStarted, "not_started"),
        (CommitmentStatus.Planned, "planned"),
        (CommitmentStatus.InProgress, "in_progress"),
        (CommitmentStatus.Embedded, "embedded"),
        (CommitmentStatus.NotApplicable, "not_applicable"),
    ];

    public static IEnumerable<string> Codes => Known.Select(k => k.Code);

    public static string Code(this CommitmentStatus status) => Known.First(k => k.Status == status).Code;

    /// <summary>Reads a code; spaces stand for underscores and case is ignored.</summary>
    public static bool TryParse(string? text, out CommitmentStatus status)
    {
        var code = (text ?? string.Empty).Trim().Replace(' ', '_');
        var index = Array.FindIndex(Known, k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        status = index < 0 ? default : Known[index].Status;
        return index >= 0;
    }
}
