namespace Vawg.Domain.Progress;

/// <summary>What the newest quarter of a measure tells.</summary>
public enum MovementKind
{
    /// <summary>The force supplied no figure.</summary>
    NotSupplied,

    /// <summary>A count under it is small, and the reader may not see such counts.</summary>
    Suppressed,

    /// <summary>There are too few quarters for limits, or none that differ.</summary>
    NoLimits,

    NoSignal,

    /// <summary>A signal in the direction that is agreed to be better.</summary>
    Better,

    Worse,

    /// <summary>A signal of a measure that has no agreed better direction.</summary>
    Changed,
}
