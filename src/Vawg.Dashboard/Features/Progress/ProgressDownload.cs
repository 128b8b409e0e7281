using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Downloads;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>The grid of forces ("grid") and the commitments of a force ("commitments") as tables; a measure beside a commitment ("movement") as a drawing or a table.</summary>
public static class ProgressDownload
{
    public static async Task<IResult> AnswerAsync(string file, string extension, ProgressPages pages, IServiceProvider services, ILoggerFactory loggers, ExportTrail exports, HttpContext http)
    {
        var model = await pages.ReadAsync();
        if (model.View is not { } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal([.. view.Notices, .. model.Notices]) is { } refusal)
        {
            return refusal;
        }

        var force = file == "grid" ? null : view.Choice.Force;
        var page = force is null ? null : new ForceProgressModel(model, force, await pages.TrendsAsync(model, force));
        FigureFile? made = (file, extension, page) switch
        {
            ("grid", "csv", _) => Table(Grid(model)),
            ("commitments", "csv", { } shown) => Table(OfForce(shown)),
            ("movement", "csv", { Movement: { } movement }) => Table(Of(model, movement)),
            ("movement", "svg", { Movement: { } movement }) => FigureFile.OfDrawing(await DrawnAsync(model, movement, services, loggers)),
            _ => null,
        };
        var name = $"progress-{file}-{(force is null ? string.Empty : $"{force.Slug}-")}{model.Collection.Slug()}-{model.Quarter.Slug}.{extension}";
        return await exports.SendAsync(http, made, name, force?.Code.Text);
    }

    private static FigureFile Table(CsvTable table) => FigureFile.OfTable(table.ToString());

    private static SvgCaption Caption(ProgressModel model, string title) => Captions.Of(model.View!, title, rateOf: null) with
    {
        Marking = Marking.OfficialSensitive.Words(),
        Filters = $"{model.FrameworkName}. Quarter: {model.Quarter.Label}. Collection: {model.Collection.Name()}.",
    };

    private static CsvTable Grid(ProgressModel model)
    {
        var table = new CsvTable(
            Caption(model, $"Progress of commitments by force and pillar, per cent, {model.Quarter.ShortLabel}"),
            ["force", "force_code", .. Pillars.All.Select(p => p.ToLowerInvariant()).SelectMany(p => new[] { $"{p}_lower", $"{p}_reported", $"{p}_upper", $"{p}_rows", $"{p}_rows_reported", $"{p}_late" })]);
        foreach (var row in model.Figures.Rows(model.Quarter, model.Choice.Framework))
        {
            var missing = PillarText.Missing(row);
            table.Figures(row.Force.Name, [CsvCell.Of(row.Force.Code.Text), .. row.Cells.SelectMany(c => new[]
            {
                CsvCell.Of(100 * c.Progress?.Lower, missing),
                CsvCell.Of(100 * c.Progress?.Reported, c.Progress is null ? missing : MissingReason.NotSupplied),
                CsvCell.Of(100 * c.Progress?.Upper, missing),
                CsvCell.Of(c.Progress?.Rows, missing),
                CsvCell.Of(c.Progress?.ReportedRows, missing),
                CsvCell.Of(c.Progress is null ? null : c.Late, missing),
            })]);
        }

        return table;
    }

    private static CsvTable OfForce(ForceProgressModel page)
    {
        var table = new CsvTable(Caption(page.Progress, $"Commitments of {page.Force.Name}, {page.Progress.Quarter.ShortLabel}"), "commitment", "summary", "pillar", "version", "counts", "status", "due", "own_date", "months_late", "owner_role", "evidence", "comment", "beside_its_measures");
        foreach (var line in page.Shown)
        {
            table.Figures(
                line.Commitment.Reference,
                CsvCell.Of(line.Commitment.Summary),
                CsvCell.Of(line.Commitment.Pillar),
                CsvCell.Of(Frameworks.Of(line.Commitment).ShortName),
                CsvCell.Of(line.Counts ? "yes" : "no"),
                CsvCell.Of(line.Status.Code()),
                CsvCell.Of(Day(line.Commitment.Due)),
                CsvCell.Of(Day(line.Said?.Due)),
                CsvCell.Of(line.Late?.Months, null),
                CsvCell.Of(line.Said?.OwnerRole ?? string.Empty),
                CsvCell.Of(line.Said?.Evidence ?? string.Empty),
                CsvCell.Of(line.Said?.Note ?? string.Empty),
                CsvCell.Of(line.Review?.Words ?? string.Empty));
        }

        return table;
    }

    private static CsvTable Of(ProgressModel model, MovementModel movement)
    {
        var table = new CsvTable(Caption(model, movement.Title), "quarter", "status", "measure", "limits", "signal");
        foreach (var (quarter, value, signals) in movement.Points)
        {
            table.Figures(quarter.Code, CsvCell.Of(movement.StatusAt(quarter).Code()), CsvCell.Of(movement.Text(value)), CsvCell.Of(movement.LimitsAt(quarter)), CsvCell.Of(signals == XmRSignals.None ? string.Empty : signals.Words()));
        }

        return table;
    }

    private static Task<string> DrawnAsync(ProgressModel model, MovementModel movement, IServiceProvider services, ILoggerFactory loggers) => new ChartSvgRenderer(services, loggers).RenderAsync<XmRLine>(
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(XmRLine.Id)] = "movement",
            [nameof(XmRLine.Name)] = movement.Title,
            [nameof(XmRLine.Description)] = movement.Sentence,
            [nameof(XmRLine.Chart)] = movement.Drawing(),
        },
        Caption(model, movement.Title) with { Key = TrendFigure.Key });

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
