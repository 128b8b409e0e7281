namespace Vawg.Domain.Comparison;

/// <summary>What a quarter of an XmR chart tells. A mark stands on the quarter in which the rule is met, and on each later one while it is.</summary>
[Flags]
public enum XmRSignals
{
    None = 0,
    AboveUpperLimit = 1 << 0,
    BelowLowerLimit = 1 << 1,

    /// <summary>The seventh quarter or later in a row above the mean.</summary>
    RunAboveMean = 1 << 2,

    /// <summary>The seventh quarter or later in a row below the mean.</summary>
    RunBelowMean = 1 << 3,

    /// <summary>The seventh quarter or later in a row, each above the one before.</summary>
    Rising = 1 << 4,

    /// <summary>The seventh quarter or later in a row, each below the one before.</summary>
    Falling = 1 << 5,

    /// <summary>In the upper outer third, as one of the two quarters before or both are.</summary>
    TwoOfThreeHigh = 1 << 6,

    /// <summary>In the lower outer third, as one of the two quarters before or both are.</summary>
    TwoOfThreeLow = 1 << 7,
}
