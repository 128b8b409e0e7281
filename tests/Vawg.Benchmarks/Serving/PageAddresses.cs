using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Benchmarks.Serving;

/// <summary>The addresses that are asked for.</summary>
internal static class PageAddresses
{
    public const string StaticFile = "/css/site.css";

    public const string ForceSlug = "west-yorkshire";

    public static string Overview(string collection) => $"/?collection={collection}";

    public static string Force(string collection, string slug = ForceSlug) => $"/forces/{slug}?collection={collection}";

    public static string Theme(string collection, string theme) => $"{Force(collection)}&theme={theme}";

    /// <summary>Pages of one subject in a force, where the collection holds it.</summary>
    public static IEnumerable<(string Name, string Address)> Subjects(string collection) => Collections.TryParse(collection, out var parsed) && !parsed.IsPublic()
        ? new[] { "outcomes", "protection", "response", "victims", "progress", "quality" }.Select(s => (s, $"/{(s == "progress" ? $"{s}/{ForceSlug}" : s)}?collection={collection}&force={ForceSlug}&theme=da"))
        : [];

    /// <summary>Forces other than the one that warm pages show.</summary>
    public static IReadOnlyList<Force> OtherForces { get; } = Forces.Territorial.Where(f => f.Slug != ForceSlug).ToList();

    /// <summary>Topics of the charts other than the first.</summary>
    public static IEnumerable<Topic> OtherTopics(string collection) =>
        Collections.TryParse(collection, out var parsed) ? Topics.Of(parsed).Skip(1) : throw new ArgumentOutOfRangeException(nameof(collection), collection, "An unknown collection.");
}
