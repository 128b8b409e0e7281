namespace Vawg.Drills;

/// <summary>How much of the kills is run.</summary>
/// <param name="Places">Commits of a return's way at which the product is killed: "before 3", "after 3".</param>
/// <param name="IsWhileAFileComes">Whether it is killed while a file comes.</param>
/// <param name="AtRandom">How often it is killed at random moments while returns go through.</param>
/// <param name="MostToServe">How long a start may take until it serves.</param>
internal sealed record KillsSize(IReadOnlyList<string> Places, bool IsWhileAFileComes, int AtRandom, TimeSpan MostToServe)
{
    /// <summary>Taken, reading, screening, screened, reason, submitted, approved, published.</summary>
    private const int CommitsOfWay = 8;

    public static KillsSize Whole { get; } = new([.. Enumerable.Range(1, CommitsOfWay).SelectMany(c => new[] { $"before {c}", $"after {c}" })], true, 50, TimeSpan.FromSeconds(20));

    /// <summary>What tests have time for: the screening is lost, the approval is kept, the publication is lost. How long a start takes says nothing beside other tests.</summary>
    public static KillsSize Part { get; } = new(["before 4", "after 7", "before 8"], false, 0, TimeSpan.MaxValue);
}
