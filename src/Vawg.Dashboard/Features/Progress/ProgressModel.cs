using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>What pages of 4P progress show for one choice.</summary>
public sealed record ProgressModel
{
    /// <summary>The view of the filter bar; null where no collection holds figures.</summary>
    public required View? View { get; init; }

    public required ProgressChoice Choice { get; init; }

    /// <summary>What in the address was not understood.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The collection of the view; the returns of forces where there is none.</summary>
    public required Collection Collection { get; init; }

    /// <summary>The last quarter of the period; the one that ended last where there is no view.</summary>
    public required Quarter Quarter { get; init; }

    public required ProgressFigures Figures { get; init; }

    /// <summary>The measures of all forces together.</summary>
    public required PlaceTrends? Nation { get; init; }

    public ViewChoice? ViewChoice => View?.Choice;

    /// <summary>Whether the collection holds what forces say at all: published tables do not.</summary>
    public bool CanHold => !Collection.IsPublic();

    public bool HasAny => CanHold && Figures.HasAny(Quarter);

    public string MethodHref => ViewChoice is { } choice ? AppUrls.MethodOf(choice, "progress") : $"{AppUrls.Method}#progress";

    /// <summary>"All commitments that count" or the name of the version.</summary>
    public string FrameworkName => Choice.Framework?.Name ?? "All versions";

    /// <summary>The line under figures that says where they come from.</summary>
    public string Source => View is { } view
        ? $"Source: {view.Choice.Collection.Name()}, publication {view.Figures.Cube.Publication}, and entries by form since. Data as at {FigurePresenter.Date(view.Figures.Cube.PublishedAtUtc)}."
        : "Source: entries by form. No return is published yet.";

    /// <summary>The line under the heading: version, quarter, collection.</summary>
    public string Meta => $"{FrameworkName}. {Quarter.Label}. Collection: {Collection.Name()}.";

    public string Grid(string? fragment = null) => AppUrls.ProgressOf(ViewChoice, Choice, fragment);

    public string Of(Force force, string? fragment = null) => AppUrls.ProgressOf(ViewChoice, Choice, force, fragment);

    public string Of(Force force, ProgressChoice choice, string? fragment = null) => AppUrls.ProgressOf(ViewChoice, choice, force, fragment);
}
