using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns.Templates;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Answers with the template of a force and quarter, to be filled in and handed in.</summary>
internal static class TemplateDownload
{
    public static async Task<IResult> AnswerAsync(string extension, CurrentReader reader, TrackerQuery tracker, ExportTrail exports, HttpContext http)
    {
        // A force of which the account may not read is answered as one that does not exist.
        if (TemplateFormat.Find(extension) is not { } format
            || Domain.Reference.Forces.FindBySlug(http.Request.Query["force"]) is not { IsTerritorial: true } force
            || !reader.Value.MayRead(force.Code)
            || !Quarter.TryParse(http.Request.Query["quarter"], out var quarter)
            || quarter < ReturnQuarters.First
            || quarter > tracker.LastEnded + 1)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var name = TemplateFile.NameOf(force, quarter, format);
        var sheets = ReturnTemplate.Of(force, quarter);
        await exports.NoteAsync(http, name, rows: 0, force.Code.Text);
        return Results.File(TemplateFile.Bytes(sheets, format), format.ContentType, name);
    }
}
