using System.Globalization;
using System.Text;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Answers with the report of screening as CSV.</summary>
internal static class ReportDownload
{
    private const string Head = "severity,code,rule,sheet,row,column_or_key,value,what_to_do,reason,reason_by\r\n";

    public static async Task<IResult> AnswerAsync(int id, CurrentReader reader, SubmissionQuery submissions, ExportTrail exports, SmallCellOpenings openings, HttpContext http)
    {
        if (await submissions.FindAsync(reader.Value, id, http.RequestAborted) is not { } detail)
        {
            return Results.NotFound();
        }

        var text = new StringBuilder(Head);
        foreach (var f in detail.Findings)
        {
            string[] cells =
            [
                ((FindingSeverity)f.Severity).ToString().ToLowerInvariant(),
                f.RuleCode,
                CsvText.Cell(ScreeningRules.WordsOf(f.RuleCode)),
                CsvText.Cell(f.Sheet ?? string.Empty),
                f.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                CsvText.Cell(f.Column ?? string.Empty),
                CsvText.Cell(f.Value ?? string.Empty),
                CsvText.Cell(f.Remedy),
                CsvText.Cell(f.Reason ?? string.Empty),
                CsvText.Cell(f.ReasonBy ?? string.Empty),
            ];
            text.Append(string.Join(',', cells)).Append("\r\n");
        }

        await openings.NoteReturnAsync(detail.Force, detail.Quarter, http.RequestAborted);
        var name = $"screening-{detail.Force.Slug}-{detail.Quarter.Slug}-version-{detail.Submission.Number.ToString(CultureInfo.InvariantCulture)}.csv";
        return await exports.SendAsync(http, FigureFile.OfRows(text.ToString(), detail.Findings.Count), name, detail.Force.Code.Text);
    }
}
