using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>What a downloaded file says of itself.</summary>
internal static class Captions
{
    public static SvgCaption Of(View view, string title, Topic? rateOf, IReadOnlyList<KeyItem>? key = null) => new()
    {
        Marking = Markings.Of(view.Choice.Collection).Words(),
        IsDemonstration = view.Choice.Collection == Collection.Demonstration,
        Title = title,
        Filters = $"Force: {view.Choice.Force?.Name ?? "all forces"}. Compared with: {view.Choice.Comparator.Group?.Origin ?? $"{view.Choice.Comparator.Name(view.Choice.Force)}."} Collection: {view.Choice.Collection.Name()} ({view.Choice.Collection.Coverage()}). Period: {view.Choice.Period.Label}.",
        Source = FigureSources.Name(view, rateOf),
        Version = $"Publication {view.Figures.Cube.Publication}",
        DataAsAt = FigurePresenter.Date(view.Figures.Cube.PublishedAtUtc),
        Key = key ?? [],
    };
}
