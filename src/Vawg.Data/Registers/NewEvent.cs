using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>An event as somebody wrote it, before it is kept.</summary>
public sealed record NewEvent
{
    /// <summary>Null for England and Wales.</summary>
    public required Force? Force { get; init; }

    /// <summary>Whether a force was named that does not exist.</summary>
    public bool ForceIsUnread { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required EventKind? Kind { get; init; }

    public required string Title { get; init; }

    public required DateOnly? FirstDay { get; init; }

    /// <summary>Whether a last day was written that is no day.</summary>
    public bool LastDayIsUnread { get; init; }

    public required DateOnly? LastDay { get; init; }

    public required string What { get; init; }

    public required string Source { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today) => new RegisterProblems()
        .When(ForceIsUnread, "of", "Choose a force of the list, or the whole of England and Wales.")
        .When(Kind is null, "kind", "Choose what kind of event it was.")
        .Text("title", Title, RegisteredEvent.LongestTitle, "Give the few words that stand on charts.")
        .When(FirstDay is not { } first || first.Year < 2000 || first > today.AddYears(1), "first-day", "Give the first day, from 2000 to a year from now.")
        .When(LastDayIsUnread || LastDay < FirstDay || LastDay > today.AddYears(5), "last-day", "Give a last day that is not before the first, or leave it empty.")
        .Text("what", What, RegisteredEvent.LongestText, "Say in a sentence what happened.")
        .Text("source", Source, RegisteredEvent.LongestSource, "Say where that is written down.")
        .Found;
}
