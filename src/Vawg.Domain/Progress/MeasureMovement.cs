using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>Whether a measure has moved, at the quarter that is shown.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Kind">What its newest quarter tells.</param>
/// <param name="IsHigher">Whether a signal is upwards.</param>
/// <param name="Since">The first quarter of the run of signals that lasts; null without one.</param>
public sealed record MeasureMovement(MeasureDefinition Measure, MovementKind Kind, bool IsHigher = false, Quarter? Since = null)
{
    /// <summary>"Higher, which is better: signal since Q3 2022/23".</summary>
    public string Words => Kind switch
    {
        MovementKind.NotSupplied => $"{MissingReason.NotSupplied.Symbol()} not supplied",
        MovementKind.Suppressed => $"{MissingReason.Suppressed.Symbol()} suppressed",
        MovementKind.NoLimits => "Too few quarters to tell",
        MovementKind.NoSignal => "No signal",
        MovementKind.Better => $"{Side}, which is better: signal since {Since!.Value.ShortLabel}",
        MovementKind.Worse => $"{Side}, which is worse: signal since {Since!.Value.ShortLabel}",
        MovementKind.Changed => $"{Side}: signal since {Since!.Value.ShortLabel}",
        _ => throw new InvalidOperationException($"A movement without words: {Kind}."),
    };

    private string Side => IsHigher ? "Higher" : "Lower";
}
