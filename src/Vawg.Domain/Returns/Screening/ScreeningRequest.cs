using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns.Screening;

/// <summary>For what a file was handed in.</summary>
public sealed record ScreeningRequest
{
    public required ForceCode Force { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>The day of screening: a quarter that has not ended is refused.</summary>
    public required DateOnly Today { get; init; }

    public ReturnHistory History { get; init; } = ReturnHistory.None;
}
