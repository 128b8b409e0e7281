using Vawg.Data.Model;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Where findings of one rule lie, as text that follows the rule.</summary>
internal static class FindingPlace
{
    /// <summary>"recorded_offences, row 412, count": where one finding lies, which tells it from others of its rule.</summary>
    public static string Of(SubmissionFinding finding) => Joined(finding.Sheet, RowOf(finding), finding.Column);

    /// <summary>The same with what stands there.</summary>
    public static string WithValue(SubmissionFinding finding) => Joined(Of(finding), finding.Value);

    /// <summary>": recorded_offences, row 412 and 2 more".</summary>
    public static string Of(IReadOnlyList<SubmissionFinding> places)
    {
        var first = places[0];
        var where = Joined(first.Sheet, RowOf(first));
        var more = places.Count > 1 ? string.Create(PublicationCulture.English, $" and {places.Count - 1:N0} more") : string.Empty;
        return where.Length == 0 ? more : $": {where}{more}";
    }

    private static string? RowOf(SubmissionFinding finding) => finding.Row is { } row ? string.Create(PublicationCulture.English, $"row {row:N0}") : null;

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
