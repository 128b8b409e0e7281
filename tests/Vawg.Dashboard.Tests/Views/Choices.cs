using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Tests.Views;

/// <summary>Choices that a reader of the demonstration can make.</summary>
internal static class Choices
{
    private static readonly string[] Comparators = ["national", "region", "similar", "durham,kent"];

    public static ViewChoice Newest { get; } = new() { Collection = Collection.Demonstration, Period = Period.FinancialYear(2022) };

    /// <summary>Each period, force, comparator, topic and order with each other.</summary>
    public static IEnumerable<ViewChoice> All() =>
        from period in new[] { Newest.Period, Newest.Period.YearBefore() }
        from force in new[] { null, Forces.FindBySlug("west-yorkshire"), Forces.FindBySlug("gwent"), Forces.FindBySlug("city-of-london") }
        from comparator in force is { HasResidentRate: true } ? Comparators : ["national"]
        from topic in Topics.Of(Collection.Demonstration).Take(3).Prepend(null)
        from sort in Enum.GetValues<SortOrder>()
        select Newest with { Period = period, Force = force, Comparator = Read(comparator), Topic = topic, Sort = sort };

    /// <summary>What tells one choice from another, in words.</summary>
    public static string Words(ViewChoice choice) =>
        $"{choice.Collection} {choice.Period} {choice.Force?.Name ?? "all"} {choice.Comparator.Slug} {choice.Topic?.Slug ?? "first"} {choice.Sort}";

    private static Comparator Read(string text) =>
        Comparator.TryParse(text, out var comparator) ? comparator : throw new InvalidOperationException($"No comparator is called {text}.");
}
