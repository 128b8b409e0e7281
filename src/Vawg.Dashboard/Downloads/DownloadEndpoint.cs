using System.Text;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>Answers with a chart as SVG or its table as CSV, as an attachment that no cache keeps.</summary>
public static class DownloadEndpoint
{
    public static async Task<IResult> AnswerAsync(string chart, string extension, PageViews views, ChartFiles charts, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        if (view.Notices.Count > 0)
        {
            // A page shows the nearest view and says so; a file that was asked for by a script must not be another.
            return Results.Text(string.Join('\n', view.Notices), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        http.Response.Headers.CacheControl = "no-store";
        if (extension == "svg" && chart is ("forces" or "funnel" or "map") && WithheldForces.Words(view, view.Topic) is { } withheld)
        {
            return Results.Text(withheld, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
        }

        var name = NameOf(chart, view, extension);
        var (content, type, rows) = await FileAsync(chart, extension, view, charts);
        if (content is null)
        {
            return Results.NotFound();
        }

        await exports.NoteAsync(http, name, rows, view.Choice.Force?.Code.Text);
        return Results.File(content, type, name);
    }

    /// <summary>The bytes of a file with its type and, for a table, its rows; nothing when there is no such file.</summary>
    private static async Task<(byte[]? Content, string Type, int? Rows)> FileAsync(string chart, string extension, View view, ChartFiles charts) => extension switch
    {
        "svg" when await charts.SvgAsync(chart, view) is { } drawing => (Encoding.UTF8.GetBytes(drawing), "image/svg+xml", null),
        "csv" when TableFiles.Csv(chart, view) is { } table => ([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table)], "text/csv; charset=utf-8", CsvTable.RowsIn(table)),
        _ => (null, string.Empty, null),
    };

    private static string NameOf(string chart, View view, string extension) =>
        $"{chart}-{view.Topic.Slug}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Collection.Slug()}-{view.Choice.Period.Slug}.{extension}";
}
