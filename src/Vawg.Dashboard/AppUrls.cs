using System.Text;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard;

/// <summary>Every address of the product. The choice of the reader stands in the query, in one order, so that one view has one address.</summary>
public static class AppUrls
{
    public const string Overview = "/";
    public const string Forces = "/forces";
    public const string Method = "/method";
    public const string Source = "/source";
    public const string About = "/about";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static string OverviewOf(ViewChoice choice, string? fragment = null) => Overview + Query(choice, withForce: true) + Fragment(fragment);

    /// <summary>The overview with every item of the attention list, of one force when given.</summary>
    public static string AttentionOf(ViewChoice choice) => $"{Overview}{Query(choice, withForce: true)}&attention=all#attention";

    public static string ForcesOf(ViewChoice choice) => Forces + Query(choice with { Force = null }, withForce: false);

    public static string ForceOf(ViewChoice choice, Force force, string? fragment = null) =>
        $"{Forces}/{force.Slug}{Query(choice with { Force = force }, withForce: false)}{Fragment(fragment)}";

    /// <summary>A force page for one topic, at its trend.</summary>
    public static string TrendOf(ViewChoice choice, Force force, Topic topic) => ForceOf(choice with { Topic = topic }, force, "trend");

    public static string MethodOf(ViewChoice choice, string? fragment = null) => Method + Query(choice, withForce: true) + Fragment(fragment);

    /// <summary>Where a count or rate of a topic comes from; of the nation when there is no force.</summary>
    public static string SourceOf(ViewChoice choice, Topic topic, Force? force) =>
        Source + Query(choice with { Topic = topic, Force = force }, withForce: true);

    /// <summary>A chart as a file: svg or csv.</summary>
    public static string DownloadOf(ViewChoice choice, string chart, string extension) =>
        $"/download/{chart}.{extension}{Query(choice, withForce: true)}";

    private static string Query(ViewChoice choice, bool withForce)
    {
        var query = new StringBuilder("?collection=").Append(choice.Collection.Slug()).Append("&period=").Append(choice.Period.Slug);
        if (withForce && choice.Force is { } force)
        {
            query.Append("&force=").Append(force.Slug);
        }

        if (choice.Comparator.Kind != ComparatorKind.National)
        {
            query.Append("&with=").Append(choice.Comparator.Slug);
        }

        if (choice.Topic is { } topic)
        {
            query.Append("&theme=").Append(topic.Slug);
        }

        if (choice.Sort != SortOrder.Name)
        {
            query.Append("&sort=").Append(choice.Sort.ToString().ToLowerInvariant());
        }

        return query.ToString();
    }

    private static string Fragment(string? fragment) => fragment is null ? string.Empty : "#" + fragment;
}
