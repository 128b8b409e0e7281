using System.CommandLine;
using System.Globalization;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Commands;

/// <summary>scores --edition ... [--explain THEME]</summary>
internal static class ScoresCommand
{
    public static Command Create()
    {
        var edition = new Option<string>("--edition") { Description = "2024 or 2023 for the counts that the assessments print, or a year of a collection: \"year ending March 2023\" or \"2022/23\".", DefaultValueFactory = _ => PrintedEdition.Of2024.Slug };
        var collection = new Option<string?>("--collection") { Description = "demonstration (when nothing is said) or returns." };
        var force = new Option<string>("--force") { Description = "national, or a force by code, name or address.", DefaultValueFactory = _ => FigureLines.National };
        var combine = new Option<string>("--combine") { Description = "uplift: the organisation lifts the risk. beside: it does not enter. multiplied: it is a factor.", DefaultValueFactory = _ => Combining.Uplift.Slug() };
        var set = new Option<string?>("--set") { Description = "The number of another score set than the edition's own." };
        var csv = new Option<bool>("--csv") { Description = "As CSV." };
        var explain = new Option<string?>("--explain") { Description = "The whole working of one theme (DA, RASSO, SH, CSAE, ONLINE, MSHT, SPIKING, SEXWORK, HBA)." };
        var scores = new Command("scores", "Prints the threat scores of the nine themes with how sure each rank is, or the working of one.") { edition, collection, force, combine, set, csv, explain };
        scores.SetAction((parsed, cancellationToken) => RunAsync(
            new ScoresRequest(
                parsed.GetRequiredValue(edition),
                parsed.GetValue(collection),
                parsed.GetRequiredValue(force),
                parsed.GetRequiredValue(combine),
                parsed.GetValue(set),
                parsed.GetValue(csv),
                parsed.GetValue(explain)),
            cancellationToken));
        return scores;
    }

    private static async Task<int> RunAsync(ScoresRequest request, CancellationToken cancellationToken)
    {
        if (request.Problem() is { } problem)
        {
            return await RefuseAsync(problem);
        }

        using var host = await CommandHost.StartAsync(cancellationToken);
        var figures = request.Printed is null
            ? await host.Services.GetRequiredService<FigureCubes>().GetAsync(request.ReadCollection(), Reader.General, cancellationToken)
            : null;
        if (request.Printed is null && ProblemOf(figures, request) is { } absent)
        {
            return await RefuseAsync(absent);
        }

        var query = host.Services.GetRequiredService<ThreatQuery>();
        var sets = host.Services.GetRequiredService<ScoreSets>();
        var edition = request.Printed is { } printed
            ? await query.PrintedAsync(printed, cancellationToken)
            : await query.OfYearAsync(request.ReadCollection(), request.ReadPeriod(), cancellationToken);
        if (await sets.FindAsync(request.ReadSet() ?? edition.Set.Set.Number, cancellationToken) is not { } set)
        {
            return await RefuseAsync($"There is no score set {request.Set}. The newest is {Text(await sets.NewestAsync(cancellationToken))}.");
        }

        var assumptions = new ScoreAssumptions { Combining = request.ReadCombining() };
        var force = request.ReadForce();
        var shown = new ShownScores(edition, force, await query.ScoresAsync(edition, set.Set, assumptions, figures, force, cancellationToken));
        await Console.Out.WriteAsync(
            request.ReadTheme() is { } theme ? ScoreWorking.Text(shown, theme)
            : request.IsCsv ? ScoreCsv.Text(shown)
            : ScoreText.Text(shown));
        return 0;
    }

    private static string? ProblemOf(LoadedCollection? figures, ScoresRequest request)
    {
        if (figures is null)
        {
            return $"{request.ReadCollection().Name()} holds no figures. Load them first.";
        }

        var (first, last) = (figures.Cube.First, figures.Cube.Last);
        var period = request.ReadPeriod();
        return period.First < first || period.Last > last
            ? $"{request.ReadCollection().Name()} holds {first.Code} to {last.Code}, and not all of the {period.Label}."
            : null;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return 2;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
