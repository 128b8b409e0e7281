using System.Globalization;
using Vawg.Dashboard.Views;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard;

/// <content>Addresses of 4P progress.</content>
public static partial class AppUrls
{
    /// <summary>The grid of forces by pillar; the choice is null where no collection holds figures.</summary>
    public static string ProgressOf(ViewChoice? choice, ProgressChoice progress, string? fragment = null) =>
        Progress + Query(choice is null ? null : choice with { Force = null }, progress.OfAll.Query) + Fragment(fragment);

    /// <summary>A force's commitments.</summary>
    public static string ProgressOf(ViewChoice? choice, ProgressChoice progress, Force force, string? fragment = null) =>
        $"{Progress}/{force.Slug}{Query(choice is null ? null : choice with { Force = null }, progress.Query)}{Fragment(fragment)}";

    /// <summary>One commitment of a force.</summary>
    public static string CommitmentOf(ViewChoice? choice, Force force, Commitment commitment, string? fragment = null) =>
        $"{Progress}/{force.Slug}/{commitment.Slug}{Query(choice is null ? null : choice with { Force = null }, string.Empty)}{Fragment(fragment)}";

    /// <summary>Where it is sent how far a force is with a commitment.</summary>
    public static string ReportOf(ViewChoice? choice, Force force, Commitment commitment) =>
        $"{Progress}/{force.Slug}/{commitment.Slug}/report{Query(choice is null ? null : choice with { Force = null }, string.Empty)}";

    /// <summary>Every commitment by version.</summary>
    public static string CatalogueOf(ViewChoice? choice, string? fragment = null) => ProgressCatalogue + Query(choice, string.Empty) + Fragment(fragment);

    /// <summary>Notable practice.</summary>
    public static string PracticeOf(ViewChoice? choice, PracticeChoice practice) => Practice + Query(choice, practice.Query);

    /// <summary>Where notable practice is entered; with the number of an entry it is corrected.</summary>
    public static string NewPracticeOf(ViewChoice? choice, int? corrects = null) =>
        NewPractice + Query(choice, corrects is { } id ? string.Create(CultureInfo.InvariantCulture, $"&corrects={id}") : string.Empty);

    /// <summary>Where the state of a national recommendation is set.</summary>
    public static string RecommendationOf(ViewChoice? choice, Commitment recommendation) => $"{Recommendations}/{recommendation.Slug}{Query(choice, string.Empty)}";

    /// <summary>Progress as a file: the grid, a force's commitments, or a measure beside one.</summary>
    public static string ProgressFileOf(ViewChoice choice, ProgressChoice progress, string file, string extension) => $"/download/progress/{file}.{extension}{Query(choice, progress.Query)}";
}
