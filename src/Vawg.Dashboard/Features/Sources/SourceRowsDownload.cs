using System.Globalization;
using System.Text;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>Answers with every row that was summed for a force's count, as CSV: what the rows of the last column add up to is the figure.</summary>
internal static class SourceRowsDownload
{
    private const string Head = "version,file,sha256,sheet,row,quarter,force_code,force,offence_code,combination,count\r\n";

    public static async Task<IResult> AnswerAsync(PageViews views, SourceQuery sources, SmallCellOpenings openings, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { Choice.Force: not null } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        var trail = await sources.TrailAsync(view.Figures, view.Topic.Selection, view.Choice.Force, view.Choice.Period, http.RequestAborted);
        if (trail.Rows.Count == 0)
        {
            return Results.NotFound();
        }

        await openings.NoteRowsAsync(view, "rows behind a figure, as a file", http.RequestAborted);
        var name = $"rows-{view.Topic.Slug}-{view.Choice.Force!.Slug}-{view.Choice.Collection.Slug()}-{view.Choice.Period.Slug}.csv";
        return await exports.SendAsync(http, FigureFile.OfRows(Text(trail, view), trail.Rows.Count), name, view.Choice.Force.Code.Text);
    }

    private static string Text(FigureTrail trail, View view)
    {
        var versions = trail.Versions.ToDictionary(v => v.Id);
        var places = new RowPlaces(trail);
        var text = new StringBuilder(Head);
        foreach (var row in trail.Rows)
        {
            var version = versions[row.VersionId];
            string[] cells =
            [
                version.VersionNumber.ToString(CultureInfo.InvariantCulture),
                CsvText.Cell(version.FileName),
                version.Sha256,
                CsvText.Cell(places.CellOf(row)),
                row.Row.ToString(CultureInfo.InvariantCulture),
                row.Quarter.Code,
                row.Force.Code.Text,
                CsvText.Cell(row.Force.Name),
                CsvText.Cell(row.Offence.Code.Text),
                CsvText.Cell(row.Combination),
                row.Count.ToString(CultureInfo.InvariantCulture),
            ];
            text.Append(string.Join(',', cells)).Append("\r\n");
        }

        return text.ToString();
    }
}
