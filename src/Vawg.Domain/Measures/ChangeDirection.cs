namespace Vawg.Domain.Measures;

/// <summary>Which way a count moved against the period before, when it moved enough to say so.</summary>
public enum ChangeDirection
{
    Similar,
    Higher,
    Lower,

    /// <summary>The nation's percentage band cannot be told, because the count before is under 20.</summary>
    TooFewToCompare,
}
