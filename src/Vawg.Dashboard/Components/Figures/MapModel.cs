using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The tile map of a topic: rates, never counts.</summary>
internal static class MapModel
{
    public static IReadOnlyList<TileFigure> Tiles(ForcesModel model) => model.Table.Rows
        .Where(r => r.Force.Tile is not null)
        .Select(r => new TileFigure(
            r.Force.Name,
            r.Force.ShortLabel,
            r.Force.Tile!.Value.Row,
            r.Force.Tile.Value.Column,
            model.Shown(r.Rate),
            Marks.Of(r.Position),
            AppUrls.ForceOf(model.View.Choice with { Topic = model.Topic }, r.Force),
            r.Force.Code == model.View.Choice.Force?.Code))
        .ToList();

    /// <summary>Five steps of equal width over the middle four fifths of the rates, at round numbers.</summary>
    public static TileScale Scale(ForcesModel model)
    {
        var rates = model.Table.Rows.Where(r => !r.Rate.IsMissing).Select(r => r.Rate.Known!.Value.Value).Order().ToList();
        var low = rates.Count == 0 ? 0 : rates[rates.Count / 10];
        var high = rates.Count == 0 ? 1 : rates[^((rates.Count / 10) + 1)];
        var unit = Math.Pow(10, -model.Decimals);
        var step = Math.Max(Round((high - low) / 5, unit), unit);
        var first = Round(low + ((high - low) / 5), step < 1 ? unit : 1);
        var breaks = Enumerable.Range(0, 4).Select(i => first + (i * step)).ToList();
        string Text(double value) => FigurePresenter.Number(value, model.Decimals);
        return new TileScale(breaks,
        [
            $"under {Text(breaks[0])}",
            .. Enumerable.Range(0, 3).Select(i => $"{Text(breaks[i])} to {Text(breaks[i + 1] - unit)}"),
            $"{Text(breaks[3])} and over",
        ]);
    }

    private static double Round(double value, double unit) => Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
}
