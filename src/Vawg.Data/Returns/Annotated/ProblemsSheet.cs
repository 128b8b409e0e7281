using System.Globalization;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns.Writing;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns.Annotated;

/// <summary>The first sheet of an annotated copy: what was found that belongs to no row.</summary>
internal static class ProblemsSheet
{
    public static WrittenSheet Of(SubmissionDetail detail, string name, IReadOnlyList<SubmissionFinding> withoutRow) => new(
        name,
        [
            new WrittenColumn(CellFormat.Text, ColumnWidth.Narrow),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Narrow),
            new WrittenColumn(CellFormat.Paragraph, ColumnWidth.Wide),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Paragraph, ColumnWidth.Wide),
        ],
        [
            WrittenRow.Heading("severity", "code", "rule", "sheet", "column or key", "value", "what to do"),
            .. withoutRow.Select(f => WrittenRow.Of(
                ((FindingSeverity)f.Severity).ToString(), f.RuleCode, ScreeningRules.WordsOf(f.RuleCode), f.Sheet ?? string.Empty, f.Column ?? string.Empty, f.Value ?? string.Empty, f.Remedy)),
            .. Notes(detail, withoutRow.Count).Select(n => WrittenRow.Of(string.Empty, string.Empty, n)),
        ]);

    private static IEnumerable<string> Notes(SubmissionDetail detail, int withoutRow)
    {
        var submission = detail.Submission;
        yield return string.Create(CultureInfo.InvariantCulture, $"{detail.Force.Name}, {detail.Quarter.Code}, version {submission.Number}: {submission.FileName}.");
        yield return string.Create(CultureInfo.InvariantCulture, $"{detail.Findings.Count - withoutRow:N0} more problems stand beside their rows, in the last column of the other sheets.");
        if (submission.FailPlaces + submission.WarningPlaces + submission.NotePlaces is var places && places > detail.Findings.Count)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{places:N0} were found; {detail.Findings.Count:N0} of them are listed.");
        }

        yield return "Remove this sheet and the columns named problems before you upload the file again.";
    }
}
