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

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        http.Response.Headers.CacheControl = "no-store";
        if (extension == "svg" && chart is ("forces" or "funnel" or "map") && WithheldForces.Words(view, view.Topic) is { } withheld)
        {
            return Results.Text(withheld, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
        }

        return await exports.SendAsync(http, await FileAsync(chart, extension, view, charts), NameOf(chart, view, extension), view.Choice.Force?.Code.Text);
    }

    /// <summary>The file; null when there is no such file.</summary>
    private static async Task<FigureFile?> FileAsync(string chart, string extension, View view, ChartFiles charts) => extension switch
    {
        "svg" when await charts.SvgAsync(chart, view) is { } drawing => FigureFile.OfDrawing(drawing),
        "csv" when TableFiles.Csv(chart, view) is { } table => FigureFile.OfTable(table),
        _ => null,
    };

    private static string NameOf(string chart, View view, string extension) =>
        $"{chart}-{view.Topic.Slug}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Collection.Slug()}-{view.Choice.Period.Slug}.{extension}";
}
