namespace Vawg.Domain.Measures;

/// <summary>A count beside that of the year before, with the change in words.</summary>
public sealed record Change
{
    /// <summary>The smallest count on which a percentage is given.</summary>
    public const long SmallestBase = 20;

    public required long Now { get; init; }

    public required long Before { get; init; }

    /// <summary>Standard deviations of the change, after allowance for variation between forces; null for the nation, which has none.</summary>
    public required double? Z { get; init; }

    public required ChangeDirection Direction { get; init; }

    /// <summary>The change in per cent of the count before; null when that is under 20.</summary>
    public double? Percent => PercentOf(Now, Before);

    /// <summary>The change in words, as it stands beside both counts.</summary>
    public string Words => Direction switch
    {
        ChangeDirection.Similar => "Similar to the year before",
        ChangeDirection.Higher => "Higher than the year before",
        ChangeDirection.Lower => "Lower than the year before",
        ChangeDirection.TooFewToCompare => "Too few the year before to compare",
        _ => throw new InvalidOperationException($"The direction {Direction} has no words."),
    };

    internal static double? PercentOf(long now, long before) => before < SmallestBase ? null : 100d * (now - before) / before;
}
