using Vawg.Data.Model;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Where findings of one rule lie, as text that follows the rule.</summary>
internal static class FindingPlace
{
    /// <summary>"recorded_offences, row 412, count, -3": where one finding lies and what stands there.</summary>
    public static string Of(SubmissionFinding finding)
    {
        string?[] parts = [finding.Sheet, finding.Row is { } row ? string.Create(PublicationCulture.English, $"row {row:N0}") : null, finding.Column, finding.Value];
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>": recorded_offences, row 412 and 2 more".</summary>
    public static string Of(IReadOnlyList<SubmissionFinding> places)
    {
        var first = places[0];
        string?[] parts = [first.Sheet, first.Row is { } row ? string.Create(PublicationCulture.English, $"row {row:N0}") : null];
        var where = string.Join(", ", parts.OfType<string>());
        var more = places.Count > 1 ? string.Create(PublicationCulture.English, $" and {places.Count - 1:N0} more") : string.Empty;
        return where.Length == 0 ? more : $": {where}{more}";
    }
}
