using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The line under a figure that says where it comes from and when it was last published.</summary>
internal static class FigureSources
{
    /// <summary>Collection, publication and date, with the residents where there is a rate.</summary>
    public static string Line(View view, Topic? rateOf = null) =>
        $"Source: {Name(view, rateOf)}, publication {view.Figures.Cube.Publication}. Data as at {FigurePresenter.Date(view.Figures.Cube.PublishedAtUtc)}.";

    /// <summary>The collection, and the residents where there is a rate.</summary>
    public static string Name(View view, Topic? rateOf) => rateOf is null
        ? view.Choice.Collection.Name()
        : $"{view.Choice.Collection.Name()}; {ResidentCounts.Source(rateOf.RateBase, view.Choice.Period)}";

    /// <summary>"43 forces of England and Wales, year ending March 2023. Demonstration: female victims aged 10 and over."</summary>
    public static string Coverage(View view, string what) => $"{what}. {view.Choice.Collection.Name()}: {view.Choice.Collection.Coverage()}.";

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A name within a sentence; VAWG and RASSO stay as they are.</summary>
    public static string Lower(string name) => name.StartsWith("VAWG", StringComparison.Ordinal) || name.StartsWith("RASSO", StringComparison.Ordinal)
        ? name
        : char.ToLowerInvariant(name[0]) + name[1..];

    public static string Span(Quarter first, Quarter last) => $"{first.Label} to {last.Label}";
}
