using Vawg.Data.Model;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Data.Progress;

/// <summary>Where a national recommendation stands as somebody wrote it, before it is kept.</summary>
public sealed record NewRecommendationState
{
    public required Commitment Commitment { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required RecommendationState? State { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Since when; null when no day could be read.</summary>
    public required DateOnly? On { get; init; }

    public required string Source { get; init; }

    /// <summary>How many states it had when the form was opened.</summary>
    public required int BasedOn { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today)
    {
        var problems = new List<(string, string)>();
        if (State is null)
        {
            problems.Add(("state", "Choose where it stands."));
        }

        Text("sentence", Sentence, StoredRecommendationState.LongestText, "Say in a sentence what happened.");
        if (On is not { } day || day > today || day.Year < 2000)
        {
            problems.Add(("on", "Give the day since when it stands so, not later than today."));
        }

        Text("source", Source, StoredRecommendationState.LongestSource, "Say where it can be read.");
        return problems;

        void Text(string field, string text, int longest, string missing)
        {
            if (EnteredText.Problem(text, longest, missing) is { } problem)
            {
                problems.Add((field, problem));
            }
        }
    }
}
