namespace Vawg.Domain.Progress;

/// <summary>Where a recommendation to national bodies stands.</summary>
public enum RecommendationState
{
    Open = 1,
    Done = 2,

    /// <summary>Something else took its place.</summary>
    Superseded = 3,
}
