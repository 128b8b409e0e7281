using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>Rates of every theme in every force, with the marks of the comparison.</summary>
public partial class ThemeTable : ComponentBase
{
    private Dictionary<ForceCode, IReadOnlyList<double?>> _trends = [];
    private double? _trendTo;

    [Parameter, EditorRequired]
    public ThemeTableModel Model { get; set; } = default!;

    private string Unit => Model.View.Choice.Collection == Collection.OpenData
        ? "per 1,000 residents"
        : "per 1,000 females aged 10 and over (child sexual abuse: girls aged 10 to 17)";

    protected override void OnParametersSet()
    {
        _trends = Model.View.Territorial.ToDictionary(f => f.Code, f => Model.Trend(f));
        _trendTo = _trends.Where(t => Domain.Reference.Forces.Get(t.Key).HasResidentRate).SelectMany(t => t.Value).Max();
    }

    private string Sorted(SortOrder sort) => AppUrls.OverviewOf(Model.View.Choice with { Sort = sort }, "themes");
}
