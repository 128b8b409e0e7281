using System.Globalization;
using Vawg.Data.Progress;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>The state of a national recommendation as it is filled in.</summary>
public sealed class RecommendationForm
{
    public string? State { get; set; }

    public string? Sentence { get; set; }

    public string? On { get; set; }

    public string? Source { get; set; }

    /// <summary>How many states there were when the form was opened.</summary>
    public int? BasedOn { get; set; }

    public NewRecommendationState Written(Commitment recommendation, int number) => new()
    {
        Commitment = recommendation,
        State = RecommendationStates.FindBySlug(State),
        Sentence = (Sentence ?? string.Empty).ReplaceLineEndings("\n"),
        On = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Source = Source ?? string.Empty,
        BasedOn = BasedOn ?? number,
    };
}
