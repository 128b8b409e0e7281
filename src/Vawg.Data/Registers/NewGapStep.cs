using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>A new state of an intelligence gap as somebody wrote it, before it is kept.</summary>
public sealed record NewGapStep
{
    public required string GapSlug { get; init; }

    /// <summary>How many steps the gap had on the page.</summary>
    public required int BasedOn { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required GapState? State { get; init; }

    public required DateOnly? OnDay { get; init; }

    public required string Sentence { get; init; }

    public required string Owner { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today) => new RegisterProblems()
        .When(State is null, "state", "Choose the state.")
        .When(OnDay is not { } day || day.Year < 2000 || day > today, "on-day", "Give the day it came into this state, up to today.")
        .Text("sentence", Sentence, IntelligenceGap.LongestText, "Say in a sentence what was done or found.")
        .Text("owner", Owner, IntelligenceGap.LongestLine, missing: null)
        .Found;
}
