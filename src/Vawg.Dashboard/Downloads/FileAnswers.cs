using System.Text;

namespace Vawg.Dashboard.Downloads;

/// <summary>How files of figures are answered: never kept by a cache, each an event of the audit, and never another than the one asked for.</summary>
internal static class FileAnswers
{
    /// <summary>What is answered where the address was not understood; null where it was. A page shows the nearest view and says so, but a file that a script asked for must not be another.</summary>
    public static IResult? Refusal(IReadOnlyCollection<string> notices) =>
        notices.Count == 0 ? null : Results.Text(string.Join('\n', notices), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);

    /// <summary>Answers with a file under a name, and records it; not found where there is no such file.</summary>
    /// <param name="forceCode">The force that it is about; null for all.</param>
    public static async Task<IResult> SendAsync(this ExportTrail exports, HttpContext http, FigureFile? file, string name, string? forceCode)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (file is null)
        {
            return Results.NotFound();
        }

        await exports.NoteAsync(http, name, file.Rows, forceCode);
        return Results.File(file.Content, file.Type, name);
    }
}
