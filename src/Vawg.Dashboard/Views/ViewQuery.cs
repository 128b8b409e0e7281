namespace Vawg.Dashboard.Views;

/// <summary>The query string of a page as it arrived, before anything is believed of it.</summary>
public sealed record ViewQuery
{
    private static readonly string[] Names = ["force", "with", "collection", "period", "theme", "sort"];

    public string? Force { get; init; }

    public string? With { get; init; }

    public string? Collection { get; init; }

    public string? Period { get; init; }

    public string? Theme { get; init; }

    public string? Sort { get; init; }

    /// <summary>The parts that the address names more than once; the first is believed.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];

    public static ViewQuery Of(IQueryCollection query) => new()
    {
        Force = First(query, "force"),
        With = First(query, "with"),
        Collection = First(query, "collection"),
        Period = First(query, "period"),
        Theme = First(query, "theme"),
        Sort = First(query, "sort"),
        Repeated = Names.Where(name => query[name].Count > 1).ToList(),
    };

    private static string? First(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var values) && !string.IsNullOrWhiteSpace(values[0]) ? values[0] : null;
}
