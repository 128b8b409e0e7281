using System.Globalization;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns.Annotated;
using Vawg.Data.Returns.Templates;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Answers with an uploaded file in which the problems stand beside the rows. One that was erased, or cannot be read, is not to be had.</summary>
internal static class AnnotatedDownload
{
    private static readonly string Type = TemplateFormat.All.First(f => f.Format == SheetFormat.Xlsx).ContentType;

    public static async Task<IResult> AnswerAsync(int id, CurrentReader reader, SubmissionQuery submissions, AnnotatedCopies copies, ExportTrail exports, SmallCellOpenings openings, HttpContext http)
    {
        if (await submissions.FindAsync(reader.Value, id, http.RequestAborted) is not { } detail || await copies.MakeAsync(detail, http.RequestAborted) is not { } workbook)
        {
            return Results.NotFound();
        }

        http.Response.RegisterForDisposeAsync(workbook);
        await openings.NoteReturnAsync(detail.Force, detail.Quarter, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        var name = $"problems-{detail.Force.Slug}-{detail.Quarter.Slug}-version-{detail.Submission.Number.ToString(CultureInfo.InvariantCulture)}.xlsx";
        await exports.NoteAsync(http, name, detail.Submission.RowCount, detail.Force.Code.Text);
        return Results.File(workbook, Type, name);
    }
}
