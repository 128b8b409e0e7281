namespace Vawg.Domain.Progress;

/// <summary>The states of a national recommendation in words.</summary>
public static class RecommendationStates
{
    public static IReadOnlyList<RecommendationState> All { get; } = Enum.GetValues<RecommendationState>();

    public static string Name(this RecommendationState state) => state switch
    {
        RecommendationState.Open => "Open",
        RecommendationState.Done => "Done",
        RecommendationState.Superseded => "Superseded",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a name."),
    };

    /// <summary>As it stands in a form.</summary>
    public static string Slug(this RecommendationState state) => state.Name().ToLowerInvariant();

    public static RecommendationState? FindBySlug(string? slug) => All.Where(s => s.Slug() == slug).Select(s => (RecommendationState?)s).FirstOrDefault();
}
