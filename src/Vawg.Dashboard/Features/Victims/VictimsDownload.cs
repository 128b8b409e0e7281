using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>Breakdowns of victims and suspects, the share of girls and hate strands as files: drawings, and tables of the nation and of every force in scope.</summary>
public static class VictimsDownload
{
    public const string Girls = "girls";

    public static async Task<IResult> AnswerAsync(string table, string extension, PageViews views, VictimQuery victims, SmallCellOpenings openings, IServiceProvider services, ILoggerFactory loggers, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        if (await victims.OfAsync(view.Figures, http.RequestAborted) is not { } told || told.YearOf(view.Choice.Period) is not { } year)
        {
            return Results.NotFound();
        }

        await openings.NoteAsync(view, told, year, "victims and suspects as a file", http.RequestAborted);
        var name = $"{table}-{(table == BreakdownWords.Hate ? "vawg" : view.Topic.Slug)}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Collection.Slug()}-{year.Slug}.{extension}";
        FigureFile? file = extension switch
        {
            "svg" when await DrawingAsync(table, view, told, year, new ChartSvgRenderer(services, loggers)) is { } drawing => FigureFile.OfDrawing(drawing),
            "csv" when TableOf(table, view, told, year) is { } text => FigureFile.OfTable(text),
            _ => null,
        };
        return await exports.SendAsync(http, file, name, view.Choice.Force?.Code.Text);
    }

    private static async Task<string?> DrawingAsync(string table, View view, BreakdownView told, Period year, ChartSvgRenderer renderer)
    {
        if (table == Girls)
        {
            var girls = new GirlsModel(view, told, year);
            return view.OwnForce is null && girls.Funnel() is { } funnel
                ? await renderer.RenderAsync<FunnelPlot>(girls.Title, girls.Sentence, funnel, Captions.Of(view, $"{girls.Title}, {year.Label}", null))
                : null;
        }

        if (BreakdownWords.Find(table) is not { } breakdown || new BreakdownModel(view, told, breakdown, year) is not { HasFigures: true } model)
        {
            return null;
        }

        var title = $"{model.Title}, {model.Place}, {year.Label}";
        return await renderer.RenderAsync<IntervalRows>(title, model.Sentence, model.Drawing(), Captions.Of(view, title, null, model.Key));
    }

    private static string? TableOf(string table, View view, BreakdownView told, Period year) => table switch
    {
        Girls => GirlsOf(new GirlsModel(view, told, year)),
        BreakdownWords.Hate => HateOf(view, told, year),
        _ => BreakdownWords.Find(table) is { } breakdown ? PartsOf(new BreakdownModel(view, told, breakdown, year)) : null,
    };

    private static string PartsOf(BreakdownModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, $"{model.Title}, {model.Year.Label}", null), "place", "code", "part", "count", "percent", "interval_lower", "interval_upper", "percent_of", "forces");
        Write("England and Wales", "national", model.Nation.Row, model.Nation.Words);
        foreach (var force in model.View.Territorial)
        {
            Write(force.Name, force.Code.Text, model.Told.Row(model.Breakdown, model.View.Topic.Selection, force.Code, model.Year), "1");
        }

        return table.ToString();

        void Write(string place, string code, BreakdownRow row, string forces)
        {
            foreach (var line in model.LinesOf(row))
            {
                table.Figures(place, [CsvCell.Of(code), CsvCell.Of(line.Label), CsvCell.Of(line.Count), .. CsvCell.Interval(line.Share, 100), CsvCell.Of(line.IsKnown ? model.Breakdown.Known() : "all"), CsvCell.Of(forces)]);
            }
        }
    }

    private static string GirlsOf(GirlsModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, $"{model.Title}, {model.Year.Label}", null), "place", "code", "girls", "age_known", "percent", "interval_lower", "interval_upper", "comparison", "forces");
        Write("England and Wales", "national", model.Nation.Row, string.Empty, model.Nation.Words);
        foreach (var (force, row) in model.Forces)
        {
            Write(force.Name, force.Code.Text, row, model.PositionOf(force)?.Words() ?? string.Empty, "1");
        }

        return table.ToString();

        void Write(string place, string code, BreakdownRow row, string words, string forces) => table.Figures(
            place,
            [CsvCell.Of(code), CsvCell.Of(KnownShare.Girls.Numerator(row)), CsvCell.Of(KnownShare.Girls.Denominator(row)), .. CsvCell.Interval(KnownShare.Girls.Of(row), 100), CsvCell.Of(words), CsvCell.Of(forces)]);
    }

    private static string HateOf(View view, BreakdownView told, Period year)
    {
        var table = new CsvTable(Captions.Of(view, $"VAWG offences flagged with a hate strand, {year.Label}", null), "place", "code", "strand", "count", "forces");
        foreach (var strand in HateStrand.All)
        {
            var nation = told.NationalHate(strand, year);
            table.Figures("England and Wales", CsvCell.Of("national"), CsvCell.Of(strand.Name), CsvCell.Of(nation.Count), CsvCell.Of(Count.Of(nation.Forces)));
            foreach (var force in view.Territorial)
            {
                table.Figures(force.Name, CsvCell.Of(force.Code.Text), CsvCell.Of(strand.Name), CsvCell.Of(told.Hate(strand, force.Code, year)), CsvCell.Of(Count.Of(1)));
            }
        }

        return table.ToString();
    }
}
