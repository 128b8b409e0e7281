using System.Globalization;
using System.Text;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Commands;

/// <summary>The report of screening as text: each rule that is broken, and the places where it is.</summary>
internal static class ScreeningText
{
    private const int PlacesShown = 20;

    public static string Text(ScreeningReport report)
    {
        var text = new StringBuilder();
        foreach (var rule in report.Screened.Findings.GroupBy(f => f.Rule))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule.Key.Severity} {rule.Key.Code}: {rule.Key.Rule}");
            foreach (var finding in rule.Take(PlacesShown))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {Place(finding)}{finding.Remedy}");
            }

            if (report.Screened.Places[rule.Key.Code] is var places && places > PlacesShown)
            {
                text.AppendLine(PublicationCulture.English, $"  and {places - PlacesShown:N0} more places.");
            }

            text.AppendLine();
        }

        var sheets = string.Join("; ", report.Screened.Sheets.Select(s => string.Create(PublicationCulture.English, $"{s.Sheet} {s.Rows:N0}")));
        text.AppendLine(PublicationCulture.English, $"{report.FileName} for {report.Force.Name}, {report.Quarter.Code}: {ScreeningTotals.Text(report.Rows, sheets, isWhole: !report.Screened.Places.ContainsKey(ScreeningRules.Unreadable))}");
        text.AppendLine(PublicationCulture.English, $"{Counted(report, FindingSeverity.Fail, "place fails", "places fail")}, {Counted(report, FindingSeverity.Warning, "warning", "warnings")}, {Counted(report, FindingSeverity.Note, "note", "notes")}.");
        return text.ToString();
    }

    private static string Counted(ScreeningReport report, FindingSeverity severity, string one, string more) =>
        report.Places(severity) is var places && places == 1 ? $"1 {one}" : string.Create(PublicationCulture.English, $"{places:N0} {more}");

    /// <summary>"recorded_offences, row 12, count, 1,204: "; nothing for the file as a whole.</summary>
    private static string Place(Finding finding)
    {
        string?[] parts = [finding.Sheet, finding.Row is { } row ? string.Create(PublicationCulture.English, $"row {row:N0}") : null, finding.Column, finding.Value];
        var given = parts.Where(p => !string.IsNullOrEmpty(p)).ToList();
        return given.Count == 0 ? string.Empty : $"{string.Join(", ", given)}: ";
    }
}
