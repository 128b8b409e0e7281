using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcome groups of each theme and offence group, of the nation and of every force in scope, as CSV.</summary>
public static class OutcomeGroupsDownload
{
    public static async Task<IResult> AnswerAsync(PageViews views, ExportTrail exports, HttpContext http)
    {
        if (await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        var basis = http.Request.Query["basis"] == OutcomeShares.Word(OutcomeBasis.Recorded) ? OutcomeBasis.Recorded : OutcomeBasis.Closed;
        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        if (new OutcomeGroupsModel(view, basis) is not { Period: { } period } model)
        {
            return FileAnswers.Refusal(["The collection holds no outcomes for the period."])!;
        }

        var table = new CsvTable(Captions.Of(view, $"{model.Caption}, {OutcomeShares.Word(basis)} basis", null), ["subject", "place", "outcomes", .. model.Kinds.Select(k => $"{k.Slug()}_percent"), "others_percent"]);
        foreach (var (name, line) in model.OfAllForces)
        {
            table.Figures(name, [CsvCell.Of(line.Place), CsvCell.Of(line.Total), .. line.Shares.Append(OutcomeGroupsModel.RestOf(line)).Select(s => CsvCell.Interval(s, 100)[0])]);
        }

        return await exports.SendAsync(http, FigureFile.OfTable(table.ToString()), $"outcome-groups-{OutcomeShares.Word(basis)}-{view.Choice.Collection.ToString().ToLowerInvariant()}-{period.Slug}.csv", view.Choice.Force?.Code.Text);
    }
}
