using Vawg.Data.Queries.Figures;
using Vawg.Data.Registers;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Views;

/// <summary>Turns a query string into the nearest view that can be shown; nothing in an address is an error.</summary>
public sealed class ViewReader(FigureCubes cubes, RegisterQuery registers)
{
    private static readonly Collection[] Preference = [Collection.ForceReturns, Collection.OpenData, Collection.Demonstration];

    /// <summary>The view of a query, or null when no collection holds any figure yet.</summary>
    /// <param name="forceOfPath">The force that the path of the page names, which stands before one in the query.</param>
    public async Task<View?> ReadAsync(ViewQuery query, Force? forceOfPath, Reader reader, CancellationToken cancellationToken)
    {
        var states = await cubes.CollectionsAsync(cancellationToken);
        var held = states.Select(c => c.Collection).Where(c => Topics.Of(c).Count > 0).ToList();
        if (held.Count == 0)
        {
            return null;
        }

        var notices = query.Repeated.Select(name => $"The address names the {Named(name)} more than once; the first is shown.").ToList();
        var collection = CollectionOf(query.Collection, held, notices);
        var figures = await cubes.GetAsync(states.First(s => s.Collection == collection), reader, cancellationToken);
        if (figures is null)
        {
            return null;
        }

        var force = forceOfPath ?? ForceOf(query.Force, reader, notices);
        var shown = await registers.ReadAsync(reader, cancellationToken);
        var choice = new ViewChoice
        {
            Collection = collection,
            Period = PeriodOf(query.Period, figures, notices),
            Comparator = ComparatorOf(query.With, force, reader, shown.Groups, notices),
            Force = force,
            Topic = TopicOf(query.Theme, collection, notices),
            Sort = SortOf(query.Sort, notices),
        };
        return new View(choice, figures, held, notices)
        {
            Events = shown.Events,
            Baselines = shown.Baselines.Where(b => b.Collection == collection).ToList(),
            Groups = shown.Groups.Where(g => g.Retired is null).ToList(),
            Remarks = choice.Comparator.Group is { Retired: { } why } group ? [$"The group {group.Name} is retired and is offered no more: {why.TrimEnd('.')}. What is shown is still compared with it."] : [],
        };
    }

    private static Collection CollectionOf(string? text, List<Collection> held, List<string> notices)
    {
        var preferred = Preference.First(held.Contains);
        if (text is null)
        {
            return preferred;
        }

        if (Collections.TryParse(text, out var collection) && held.Contains(collection))
        {
            return collection;
        }

        notices.Add(Collections.TryParse(text, out collection)
            ? $"{collection.Name()} holds no figures yet, so {preferred.Name()} is shown."
            : $"There is no collection called \u201c{Quoted.Of(text)}\u201d, so {preferred.Name()} is shown.");
        return preferred;
    }

    private static Period PeriodOf(string? text, LoadedCollection figures, List<string> notices)
    {
        var (cube, newest) = (figures.Cube, figures.NewestPeriod);
        if (text is null)
        {
            return newest;
        }

        if (!Period.TryParse(text, out var period))
        {
            notices.Add($"\u201c{Quoted.Of(text)}\u201d is not a period that can be shown, so the {newest.Label} is shown. A period is written like year-ending-march-2023.");
            return newest;
        }

        if (!period.IsYear && period.Last >= cube.First + 3)
        {
            period = Period.YearEnding(period.Last);
        }

        if (!period.IsYear || period.Last < cube.First + 3 || period.Last > cube.Last)
        {
            notices.Add($"This collection has no figures for the {period.Label}: it runs from {cube.First.ShortLabel} to {cube.Last.ShortLabel}. The {newest.Label} is shown.");
            return newest;
        }

        return period;
    }

    /// <summary>A force out of the reader's scope answers like one that does not exist.</summary>
    private static Force? ForceOf(string? text, Reader reader, List<string> notices)
    {
        if (text is null || text.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if ((Forces.FindBySlug(text) ?? Forces.Find(text)) is { } force && reader.MayRead(force.Code))
        {
            return force;
        }

        notices.Add($"There is no force called \u201c{Quoted.Of(text)}\u201d, so all forces are shown.");
        return null;
    }

    /// <summary>A reader of one force compares it with all forces and names no other.</summary>
    private static Comparator ComparatorOf(string? text, Force? force, Reader reader, IReadOnlyList<PeerGroup> groups, List<string> notices)
    {
        if (text is null)
        {
            return Comparator.National;
        }

        if (!Comparator.TryParse(text, groups, out var comparator) || (reader.OwnForce is not null && comparator.Kind != ComparatorKind.National))
        {
            notices.Add($"\u201c{Quoted.Of(text)}\u201d does not name forces to compare with, so all forces are compared.");
            return Comparator.National;
        }

        return force is null or { HasResidentRate: false } ? Comparator.National : comparator;
    }

    private static Topic? TopicOf(string? text, Collection collection, List<string> notices)
    {
        if (text is null)
        {
            return null;
        }

        var topic = Topics.Find(collection, text) ?? SameSubject(collection, text);
        if (topic is null && !Enum.GetValues<Collection>().Any(c => Topics.Find(c, text) is not null))
        {
            notices.Add($"{collection.Name()} has no theme called \u201c{Quoted.Of(text)}\u201d, so {Topics.Of(collection)[0].Name} is shown.");
        }

        return topic;
    }

    /// <summary>Whoever changes collection keeps the subject where both have it: stalking stays stalking.</summary>
    private static Topic? SameSubject(Collection collection, string text) => Enum.GetValues<Collection>()
        .Select(c => Topics.Find(c, text)?.Subject)
        .OfType<string>()
        .Select(subject => Topics.Of(collection).FirstOrDefault(t => t.Subject == subject))
        .FirstOrDefault();

    private static SortOrder SortOf(string? text, List<string> notices)
    {
        switch (text?.ToLowerInvariant())
        {
            case null or "name":
                return SortOrder.Name;
            case "rate":
                return SortOrder.Rate;
            default:
                notices.Add($"Forces cannot be sorted by \u201c{Quoted.Of(text)}\u201d, so they are in alphabetical order.");
                return SortOrder.Name;
        }
    }

    private static string Named(string parameter) => parameter switch
    {
        "with" => "comparison",
        "sort" => "order of forces",
        _ => parameter,
    };
}
