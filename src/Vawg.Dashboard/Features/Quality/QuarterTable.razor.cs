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

    /// <summary>What inspectors found of the same characteristic in 2021. Source: hmicfrs-inspection-2021, lines 818 and 820.</summary>
    private string Reference => Indicator.Slug switch
    {
        "known-victim-sex" => "Beside it: in 2021 inspectors found the sex of the victim known in 98% to 99% of records.",
        "known-victim-ethnicity" => "Beside it: in 2021 inspectors found the ethnicity of the victim known in 50% to 65% of records.",
        _ => string.Empty,
    };

    protected override void OnParametersSet()
    {
        var last = View.Choice.Period.Last;
        var first = last - (Most - 1) > View.Figures.Cube.First ? last - (Most - 1) : View.Figures.Cube.First;
        Quarters = [.. Enumerable.Range(0, last - first + 1).Select(i => first + i)];
        Tables = [.. Quarters.Select(q => View.Figures.Table(Indicator, Period.Of(q)))];
    }
}
