using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>What publishing a version would change.</summary>
public sealed record ReturnEffect
{
    /// <summary>Changed cells that are listed at most; the numbers are of all.</summary>
    public const int MostListed = 50;

    /// <summary>The published version that it is compared with; null when there is none.</summary>
    public required int? AgainstNumber { get; init; }

    /// <summary>Over which rates and comparisons are told: the financial year of the quarter, else the newest twelve months that hold it and are whole for the force; the quarter where none are.</summary>
    public required Period Period { get; init; }

    public required int NewCells { get; init; }

    public required int ChangedCells { get; init; }

    public required int RemovedCells { get; init; }

    /// <summary>The cells that move most.</summary>
    public required IReadOnlyList<CellChange> Largest { get; init; }

    public required IReadOnlyList<ThemeEffect> Themes { get; init; }

    /// <summary>What the force wrote in its own words.</summary>
    public required IReadOnlyList<WrittenText> Written { get; init; }

    /// <summary>The force's own ranking of the nine themes before and after; none where no year is whole.</summary>
    public required IReadOnlyList<RankEffect> Ranks { get; init; }
}
