using Vawg.Dashboard.Components.Indicators;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Downloads;

/// <summary>A table of indicators of the nation and of every force as CSV: a row for each place and breakdown.</summary>
public static class GridDownload
{
    public static async Task<IResult> AnswerAsync(string table, PageViews views, SmallCellOpenings openings, ExportTrail exports, HttpContext http)
    {
        if (IndicatorList.Grids.FirstOrDefault(g => g.Id == table) is not { } grid || await views.ReadAsync() is not { } view)
        {
            return Results.NotFound();
        }

        if (FileAnswers.Refusal(view.Notices) is { } refusal)
        {
            return refusal;
        }

        await openings.NoteAsync(view, grid.Page, "table of indicators as a file", http.RequestAborted);
        return await exports.SendAsync(http, FigureFile.OfTable(Csv(grid, view)), $"{grid.Id}-{view.Choice.Collection.ToString().ToLowerInvariant()}-{view.Choice.Period.Slug}.csv", view.Choice.Force?.Code.Text);
    }

    private static string Csv(IndicatorGrid grid, View view)
    {
        var table = new CsvTable(
            Captions.Of(view, $"{grid.Title}, {view.Choice.Period.Label}", null),
            "place", "code", grid.RowHeading.Length == 0 ? "row" : grid.RowHeading, "figure", "unit", "counted", "of", "value", "interval_lower", "interval_upper", "comparison", "forces");
        foreach (var row in grid.Rows)
        {
            foreach (var indicator in grid.Columns.Select(c => grid.At(row, c)).OfType<Indicator>())
            {
                var figures = view.Figures.Table(indicator, view.Choice.Period);
                var nation = figures.National;
                table.Figures("England and Wales", [CsvCell.Of("national"), .. IndicatorCells.Named(row, indicator), .. IndicatorCells.Of(indicator, nation.Numerator, nation.Denominator, nation.Value), CsvCell.Of(string.Empty), CsvCell.Of(nation.Words)]);
                foreach (var force in figures.Rows)
                {
                    table.Figures(force.Force.Name, [CsvCell.Of(force.Force.Code.Text), .. IndicatorCells.Named(row, indicator), .. IndicatorCells.Of(indicator, force.Numerator, force.Denominator, force.Value), CsvCell.Of(IndicatorModel.WordsOf(force)), CsvCell.Of("1")]);
                }
            }
        }

        return table.ToString();
    }
}
