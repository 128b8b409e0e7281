using System.Text;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>Answers with a chart as SVG or its table as CSV, as an attachment that no cache keeps.</summary>
public static class DownloadEndpoint
{
    public static async Task<IResult> AnswerAsync(string chart, string extension, PageViews views, ChartFiles charts, HttpResponse response)
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

        response.Headers.CacheControl = "no-store";
        if (extension == "svg" && chart is ("forces" or "funnel" or "map") && WithheldForces.Words(view, view.Topic) is { } withheld)
        {
            return Results.Text(withheld, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
        }

        switch (extension)
        {
            case "svg" when await charts.SvgAsync(chart, view) is { } drawing:
                return Results.File(Encoding.UTF8.GetBytes(drawing), "image/svg+xml", NameOf(chart, view, "svg"));
            case "csv" when TableFiles.Csv(chart, view) is { } table:
                byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table)];
                return Results.File(bytes, "text/csv; charset=utf-8", NameOf(chart, view, "csv"));
            default:
                return Results.NotFound();
        }
    }

    private static string NameOf(string chart, View view, string extension) =>
        $"{chart}-{view.Topic.Slug}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Collection.Slug()}-{view.Choice.Period.Slug}.{extension}";
}
