using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>Everything that the overview shows for one choice.</summary>
public sealed record OverviewModel
{
    public required View View { get; init; }

    public required AttentionModel Attention { get; init; }

    /// <summary>How many signals of the list chance alone would put there.</summary>
    public required double ExpectedFalseAlarms { get; init; }

    /// <summary>The same of those outside the 99.8% limits.</summary>
    public required double ExpectedOutliers { get; init; }

    public required IReadOnlyList<Headline> Headlines { get; init; }

    public required ForcesModel Forces { get; init; }

    public required ThemeTableModel Themes { get; init; }
}
