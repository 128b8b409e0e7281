using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>The choice of force, comparison, collection and period: a plain form whose state is the address.</summary>
public partial class FilterBar(NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    /// <summary>The page to which the form leads.</summary>
    [Parameter, EditorRequired]
    public string Action { get; set; } = string.Empty;

    [Parameter]
    public string? TopicLabel { get; set; }

    /// <summary>What else stands in the address of the page and is kept when another choice is made.</summary>
    [Parameter]
    public IEnumerable<(string Name, string Value)> Kept { get; set; } = [];

    private string Address => Uri.UnescapeDataString(new Uri(navigation.Uri).PathAndQuery);

    private IReadOnlyList<(string Value, string Text)> ComparatorOptions
    {
        get
        {
            var choice = View.Choice;
            var options = new List<(string, string)> { (Comparator.National.Slug, "All forces") };
            if (choice.Force is { HasResidentRate: true } force && View.OwnForce is null)
            {
                options.Add((Comparator.Region.Slug, Capitalised(Comparator.Region.Name(force))));
                options.Add((Comparator.Similar.Slug, $"{Comparator.SimilarForceCount} forces closest in population"));
                options.AddRange(View.Groups.Select(g => (Comparator.Of(g).Slug, $"Group: {g.Name}")));
            }

            if (choice.Comparator.Kind == ComparatorKind.Chosen)
            {
                options.Add((choice.Comparator.Slug, string.Join(", ", choice.Comparator.Chosen.Select(f => f.Name))));
            }

            if (choice.Comparator.Group is { Retired: not null } retired)
            {
                options.Add((choice.Comparator.Slug, $"Group: {retired.Name} (retired)"));
            }

            return options;
        }
    }

    /// <summary>Years that end with each quarter held, newest first.</summary>
    private IEnumerable<Period> PeriodOptions => View.Figures.Cube.Quarters.Skip(3).Reverse().Select(Period.YearEnding);

    /// <summary>What the form of forces keeps of the choice beside its own.</summary>
    private IEnumerable<(string Name, string Value)> OtherChoices
    {
        get
        {
            yield return ("force", View.Choice.Force!.Slug);
            yield return ("collection", View.Choice.Collection.Slug());
            yield return ("period", View.Choice.Period.Slug);
            if (View.Choice.Topic is { } topic)
            {
                yield return ("theme", topic.Slug);
            }

            if (View.Choice.Sort != SortOrder.Name)
            {
                yield return ("sort", View.Choice.Sort.ToString().ToLowerInvariant());
            }

            foreach (var kept in Kept)
            {
                yield return kept;
            }
        }
    }

    /// <summary>Whether a force's box is ticked: whichever way the peers were chosen, the reader goes on from them.</summary>
    private bool IsCompared(Force force) =>
        View.Choice.Comparator.Kind != ComparatorKind.National && View.Choice.Comparator.ForcesBeside(View.Choice.Force).Contains(force);

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
