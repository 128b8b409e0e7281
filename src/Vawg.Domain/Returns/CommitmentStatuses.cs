namespace Vawg.Domain.Returns;

/// <summary>How the status of a commitment is written in a return.</summary>
public static class CommitmentStatuses
{
    private static readonly (CommitmentStatus Status, string Code, string Words)[] Known =
    [
        (CommitmentStatus.NotReported, "not_reported", "Not reported"),
        (CommitmentStatus.NotStarted, "not_started", "Not started"),
        (CommitmentStatus.Planned, "planned", "Planned"),
        (CommitmentStatus.InProgress, "in_progress", "In progress"),
        (CommitmentStatus.Embedded, "embedded", "Embedded"),
        (CommitmentStatus.NotApplicable, "not_applicable", "Not applicable"),
    ];

    public static IEnumerable<string> Codes => Known.Select(k => k.Code);

    public static string Code(this CommitmentStatus status) => Known.First(k => k.Status == status).Code;

    /// <summary>As a page says it: "In progress".</summary>
    public static string Words(this CommitmentStatus status) => Known.First(k => k.Status == status).Words;

    /// <summary>As it stands in an address: in-progress.</summary>
    public static string Slug(this CommitmentStatus status) => status.Code().Replace('_', '-');

    /// <summary>Reads a code; spaces stand for underscores and case is ignored.</summary>
    public static bool TryParse(string? text, out CommitmentStatus status)
    {
        var code = (text ?? string.Empty).Trim().Replace(' ', '_');
        var index = Array.FindIndex(Known, k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        status = index < 0 ? default : Known[index].Status;
        return index >= 0;
    }
}
