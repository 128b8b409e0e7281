using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Everything that pages of threat scores show for one choice.</summary>
public sealed record ThreatsModel
{
    /// <summary>The view of the filter bar; null where no collection holds figures.</summary>
    public required View? View { get; init; }

    public required ThreatChoice Choice { get; init; }

    /// <summary>What in the address was not understood.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    public required ThreatEdition Edition { get; init; }

    /// <summary>The set that is shown: the edition's own, unless another was asked for.</summary>
    public required ScoreSetVersion Set { get; init; }

    /// <summary>The scores as the edition has them.</summary>
    public required PlaceScores Issued { get; init; }

    /// <summary>The scores with what is supposed; the same where nothing is.</summary>
    public required PlaceScores Scores { get; init; }

    public ViewChoice? ViewChoice => View?.Choice;

    /// <summary>Whether the year of the filter bar can be scored.</summary>
    public bool HasFigures => View is { } view && ThreatInputs.CanTell(view.Choice.Collection, view.Choice.Period);

    /// <summary>Whether the scores shown are not those of the edition.</summary>
    public bool IsSupposed => Choice.IsSupposed || Set.Set.Number != Edition.Set.Set.Number;

    public bool IsPrinted => Edition.Printed is not null;

    public Marking Marking => Markings.Of(Edition.Collection);

    public string EditionName => IsPrinted ? $"edition {Edition.Slug}" : Edition.Name;

    /// <summary>How scores are made, on the page of the method.</summary>
    public string MethodHref => ViewChoice is { } choice ? AppUrls.MethodOf(choice, "scores") : $"{AppUrls.Method}#scores";

    /// <summary>The line under figures that says where they come from.</summary>
    public string Source => IsPrinted
        ? $"Source: {Collection.PublishedAssessments.Name()}, the counts that the edition of {Edition.Slug} prints; score set {Set.Set.Number}."
        : $"Source: {Edition.Collection.Name()}, publication {Edition.Issued?.Publication ?? View!.Figures.Cube.Publication}; score set {Set.Set.Number}. Data as at {FigurePresenter.Date(Edition.Issued?.IssuedAtUtc ?? View!.Figures.Cube.PublishedAtUtc)}.";

    /// <summary>The editions that can be chosen, as they stand in an address and by name.</summary>
    public IReadOnlyList<(string Slug, string Name)> Editions =>
    [
        .. HasFigures ? [(ThreatEdition.Figures, $"{FigureSources.Capitalised(View!.Choice.Period.Label)}, {View.Choice.Collection.Name()}")] : Array.Empty<(string, string)>(),
        .. PrintedEdition.All.Reverse().Select(e => (e.Slug, $"Edition {e.Slug}, printed counts")),
    ];

    /// <summary>What was chosen of scores, as fields of the filter bar.</summary>
    public IEnumerable<(string Name, string Value)> KeptOfScores => Fields(AppUrls.ThreatsOf(null, Choice));

    /// <summary>The choice as fields of a form that makes another one beside it.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Fields(AppUrls.ThreatsOf(ViewChoice, Choice.AsIssued));

    private static IEnumerable<(string Name, string Value)> Fields(string address) => Microsoft.AspNetCore.WebUtilities.QueryHelpers
        .ParseQuery(address[AppUrls.Threats.Length..])
        .Select(q => (q.Key, q.Value.ToString()));
}
