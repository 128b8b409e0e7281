using System.Globalization;
using System.Text;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>Answers with every row that was summed for a force's figure, as CSV: what the rows of the last column add up to, of each part where there are parts, is the figure.</summary>
internal static class SourceRowsDownload
{
    private const string Head = "version,file,sha256,sheet,row,quarter,force_code,force,offence_code,combination";

    public static async Task<IResult> AnswerAsync(PageViews views, AskedRows asked, SmallCellOpenings openings, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { Choice.Force: not null } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        if (await asked.FindAsync(view, http.Request.Query, http.RequestAborted) is not ({ Rows.Count: > 0 } trail, var subject, var period))
        {
            return Results.NotFound();
        }

        await openings.NoteRowsAsync(view, "rows behind a figure, as a file", subject, period, http.RequestAborted);
        var name = $"rows-{subject}-{view.Choice.Force!.Slug}-{view.Choice.Collection.Slug()}-{period.Slug}.csv";
        return await exports.SendAsync(http, FigureFile.OfRows(Text(trail), trail.Rows.Count), name, view.Choice.Force.Code.Text);
    }

    private static string Text(FigureTrail trail)
    {
        var versions = trail.Versions.ToDictionary(v => v.Id);
        var places = new RowPlaces(trail);
        var hasParts = trail.Parts.Count > 0;
        var text = new StringBuilder(Head).Append(hasParts ? ",counted_as,count\r\n" : ",count\r\n");
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
                CsvText.Cell(row.Offence?.Code.Text ?? string.Empty),
                CsvText.Cell(row.Combination),
                .. hasParts ? [CsvText.Cell(row.Part ?? string.Empty)] : Array.Empty<string>(),
                row.Count.ToString(CultureInfo.InvariantCulture),
            ];
            text.Append(string.Join(',', cells)).Append("\r\n");
        }

        return text.ToString();
    }
}
