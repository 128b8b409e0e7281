using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>A figure that the general reader does not see, and never saw since it was hidden. It is stored because what one publication hid the next must not tell.</summary>
public sealed class StoredHiddenFigure
{
    /// <summary>What stands for a force's code where the nation's figure is hidden.</summary>
    public const string Nation = "national";

    public required Collection Collection { get; init; }

    /// <summary>As <see cref="HiddenFigure.Selection"/>.</summary>
    public required string Selection { get; init; }

    /// <summary>The force's code, or <see cref="Nation"/>.</summary>
    public required string ForceCode { get; init; }

    /// <summary>The quarter, or the last quarter of the year.</summary>
    public required int Quarter { get; init; }

    /// <summary>1 for a quarter, 4 for a year.</summary>
    public required short QuarterCount { get; init; }

    /// <summary>See <see cref="HiddenFigure.Since"/>.</summary>
    public required int? Since { get; init; }

    /// <summary>See <see cref="HiddenFigure.Below"/>.</summary>
    public required long Below { get; init; }

    /// <summary>See <see cref="HiddenFigure.Above"/>.</summary>
    public required long Above { get; init; }
}
