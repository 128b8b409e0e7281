using Microsoft.AspNetCore.Components;
using Vawg.Data.Queries.Quality;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>What a force supplied, and what it did not.</summary>
public partial class ForceQuality : ComponentBase
{
    [Parameter, EditorRequired]
    public ForceModel Model { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<CoverageGap> Gaps { get; set; } = [];

    private string QuartersSentence
    {
        get
        {
            var cube = Model.View.Figures.Cube;
            var missing = cube.Quarters.Where(q => cube.At(OffenceSelection.AllRecordedCrime, Model.Force.Code, q).IsMissing).ToList();
            return missing.Count == 0
                ? $"Figures were supplied for each of the {cube.QuarterCount} quarters from {cube.First.ShortLabel} to {cube.Last.ShortLabel}."
                : $"Figures were supplied for {cube.QuarterCount - missing.Count} of {cube.QuarterCount} quarters. Not supplied: {string.Join(", ", missing.Select(q => q.ShortLabel))}.";
        }
    }
}
