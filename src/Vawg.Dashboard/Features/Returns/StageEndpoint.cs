using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Says where a return stands, for the page that follows it.</summary>
internal static class StageEndpoint
{
    public static async Task<IResult> AnswerAsync(int id, CurrentReader reader, SubmissionQuery submissions, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return await submissions.StageAsync(reader.Value, id, http.RequestAborted) is { } found
            ? Results.Json(new { stage = found.Stage.Words(found.WasPublished), rows = string.Create(PublicationCulture.English, $"{found.Rows:N0}"), atWork = found.Stage.IsAtWork() })
            : Results.NotFound();
    }
}
