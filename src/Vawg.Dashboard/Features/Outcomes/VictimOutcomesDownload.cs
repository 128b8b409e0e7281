using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls and women as files: the two beside each other and the forces as drawings, and tables of the nation and of every force in scope.</summary>
public static class VictimOutcomesDownload
{
    public const string Themes = "themes";
    public const string Forces = "forces";
    public const string Compared = "girls-and-women";

    public static async Task<IResult> AnswerAsync(string table, string extension, PageViews views, VictimQuery victims, SmallCellOpenings openings, IServiceProvider services, ILoggerFactory loggers, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        var (choice, notices) = ChoiceOf(http.Request.Query);
        if (FileAnswers.Refusal([.. view.Notices, .. notices]) is { } refusal)
        {
            return refusal;
        }

        if (await victims.OutcomesAsync(view.Figures, http.RequestAborted) is not { } told || OutcomePeriods.Newest(view.Figures, choice.Basis, view.Choice.Period) is not { } year)
        {
            return Results.NotFound();
        }

        await openings.NoteOutcomesAsync(view, told, choice.Basis, year, "outcomes of girls and women as a file", http.RequestAborted);
        var model = new VictimOutcomesModel(view, told, choice, year);
        var name = $"outcomes-by-age-{table}-{OutcomeShares.Word(choice.Basis)}-{(table == Themes ? "all-themes" : view.Topic.Slug)}-{view.Choice.Force?.Slug ?? "all-forces"}-{view.Choice.Collection.Slug()}-{year.Slug}.{extension}";
        FigureFile? file = (table, extension) switch
        {
            (Themes, "csv") => FigureFile.OfTable(TableOfThemes(model)),
            (Forces, "csv") => FigureFile.OfTable(TableOfForces(model)),
            (Forces, "svg") when model.Funnel() is { } funnel => FigureFile.OfDrawing(await new ChartSvgRenderer(services, loggers).RenderAsync<FunnelPlot>(model.Title, model.Sentence, funnel, Captions.Of(view, $"{model.Title}, {year.Label}", null))),
            (Compared, "svg") when model.Absent is null => FigureFile.OfDrawing(await new ChartSvgRenderer(services, loggers).RenderAsync<IntervalRows>(model.ComparedTitle, model.ComparedSentence, model.Compared(), Captions.Of(view, $"{model.ComparedTitle}, {model.PlaceDrawn}, {year.Label}", null, model.ComparedKey))),
            _ => null,
        };
        return await exports.SendAsync(http, file, name, view.Choice.Force?.Code.Text);
    }

    /// <summary>What the address asks for; what it says that was not understood.</summary>
    private static (VictimOutcomesChoice Choice, IReadOnlyList<string> Notices) ChoiceOf(IQueryCollection query)
    {
        var (kind, who) = (query["kind"].FirstOrDefault(), query[VictimOutcomesChoice.Parameter].FirstOrDefault());
        string[] notices =
        [
            .. kind is not null && VictimOutcomesChoice.FindKind(kind) is null ? [$"There is no kind of outcome called \u201c{Quoted.Of(kind)}\u201d that is told by age."] : Array.Empty<string>(),
            .. who is not null && VictimOutcomesChoice.Find(who) is null ? ["Outcomes are compared of girls or of women."] : Array.Empty<string>(),
        ];
        return (new VictimOutcomesChoice(
            query["basis"] == OutcomeShares.Word(OutcomeBasis.Recorded) ? OutcomeBasis.Recorded : OutcomeBasis.Closed,
            VictimOutcomesChoice.FindKind(kind) ?? OutcomeKind.FifteenAndSixteen,
            VictimOutcomesChoice.Find(who) ?? VictimGroup.Girls), notices);
    }

    private static string TableOfThemes(VictimOutcomesModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, $"{model.Caption}, {OutcomeShares.Word(model.Choice.Basis)} basis", null), ["place", "code", "theme", "victims", "outcomes", .. OutcomeParts.Kinds.SelectMany(k => new[] { $"{k.Slug()}_count", $"{k.Slug()}_percent", $"{k.Slug()}_interval_lower", $"{k.Slug()}_interval_upper" }), "forces"]);
        foreach (var topic in model.View.Figures.Topics)
        {
            var nation = model.Told.National(model.Breakdown, topic.Selection, model.Year);
            Write("England and Wales", "national", topic, nation.Row, nation.Words);
        }

        foreach (var force in model.View.Territorial)
        {
            foreach (var topic in model.View.Figures.Topics)
            {
                Write(force.Name, force.Code.Text, topic, model.Told.Row(model.Breakdown, topic.Selection, force.Code, model.Year), "1");
            }
        }

        return table.ToString();

        void Write(string place, string code, Topic topic, BreakdownRow row, string forces)
        {
            foreach (var group in VictimOutcomesTheme.GroupsOf(topic))
            {
                table.Figures(
                    place,
                    [
                        CsvCell.Of(code), CsvCell.Of(topic.Name), CsvCell.Of(group.Label()), CsvCell.Of(OutcomeParts.All(row, group)),
                        .. OutcomeParts.Kinds.SelectMany(k => CsvCell.Interval(OutcomeParts.Share(row, group, k), 100).Prepend(CsvCell.Of(OutcomeParts.OfKind(row, group, k)))), CsvCell.Of(forces),
                    ]);
            }
        }
    }

    private static string TableOfForces(VictimOutcomesModel model)
    {
        var table = new CsvTable(Captions.Of(model.View, $"{model.Title}, {OutcomeShares.Word(model.Choice.Basis)} basis, {model.Year.Label}", null), "place", "code", "count", "all", "percent", "interval_lower", "interval_upper", "age_not_stated_percent", "comparison", "forces");
        Write("England and Wales", "national", model.Nation.Row, string.Empty, model.Nation.Words);
        foreach (var (force, row) in model.Forces)
        {
            Write(force.Name, force.Code.Text, row, model.View.OwnForce is null ? model.PositionOf(force)?.Words() ?? string.Empty : string.Empty, "1");
        }

        return table.ToString();

        void Write(string place, string code, BreakdownRow row, string words, string forces) => table.Figures(
            place,
            [CsvCell.Of(code), CsvCell.Of(model.KindOf(row)), CsvCell.Of(model.AllOf(row)), .. CsvCell.Interval(model.ShareOf(row), 100), CsvCell.Interval(VictimOutcomesModel.NotStated(row), 100)[0], CsvCell.Of(words), CsvCell.Of(forces)]);
    }
}
