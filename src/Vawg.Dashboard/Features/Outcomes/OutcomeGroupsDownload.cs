using System.Text;
using Vawg.Dashboard.Downloads;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
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
        if (view.Notices.Count > 0 || new OutcomeGroupsModel(view, basis) is not { Period: { } period } model)
        {
            return Results.Text(view.Notices.Count > 0 ? string.Join('\n', view.Notices) : "The collection holds no outcomes for the period.", "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        var table = new CsvTable(Captions.Of(view, $"{model.Caption}, {OutcomeShares.Word(basis)} basis", null), ["subject", "place", "outcomes", .. model.Kinds.Select(k => $"{k.Slug()}_percent"), "others_percent"]);
        Write(table, model);
        foreach (var force in view.Territorial)
        {
            Write(table, new OutcomeGroupsModel(view with { Choice = view.Choice with { Force = force, Comparator = Domain.Comparison.Comparator.National } }, basis), force.Name);
        }

        var text = table.ToString();
        var name = $"outcome-groups-{OutcomeShares.Word(basis)}-{view.Choice.Collection.ToString().ToLowerInvariant()}-{period.Slug}.csv";
        http.Response.Headers.CacheControl = "no-store";
        await exports.NoteAsync(http, name, CsvTable.RowsIn(text), view.Choice.Force?.Code.Text);
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", name);
    }

    /// <summary>The lines of one place, or of the nation.</summary>
    private static void Write(CsvTable table, OutcomeGroupsModel model, string place = "England and Wales")
    {
        foreach (var (name, lines) in model.Themes.Select(t => (t.Name, t.Lines)).Concat(model.OffenceGroups))
        {
            foreach (var line in lines.Where(l => l.Place == place))
            {
                table.Figures(name, [CsvCell.Of(line.Place), CsvCell.Of(line.Total), .. line.Shares.Append(OutcomeGroupsModel.RestOf(line)).Select(s => CsvCell.Interval(s, 100)[0])]);
            }
        }
    }
}
