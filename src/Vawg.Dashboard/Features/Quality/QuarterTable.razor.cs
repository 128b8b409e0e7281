using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Quality;

/// <summary>An indicator in every force over the newest eight quarters.</summary>
public partial class QuarterTable : ComponentBase
{
    private const int Most = 8;

    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public Indicator Indicator { get; set; } = default!;

    private IReadOnlyList<Quarter> Quarters { get; set; } = [];

    private IReadOnlyList<IndicatorTable> Tables { get; set; } = [];

    /// <summary>What inspectors found of the same characteristic.</summary>
    private string? Reference => InspectionFinding.Of(Indicator)?.Sentence;

    protected override void OnParametersSet()
    {
        var last = View.Choice.Period.Last;
        var first = last - (Most - 1) > View.Figures.Cube.First ? last - (Most - 1) : View.Figures.Cube.First;
        Quarters = [.. Enumerable.Range(0, last - first + 1).Select(i => first + i)];
        Tables = [.. Quarters.Select(q => View.Figures.Table(Indicator, Period.Of(q)))];
    }
}
