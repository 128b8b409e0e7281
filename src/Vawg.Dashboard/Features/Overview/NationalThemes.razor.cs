using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>The nation's figures of each theme, with trend and how many forces stand apart.</summary>
public partial class NationalThemes : ComponentBase
{
    [Parameter, EditorRequired]
    public OverviewModel Model { get; set; } = default!;

    private IEnumerable<Row> Rows => Model.View.Figures.Topics.Select(topic =>
    {
        var table = Model.View.Figures.Table(topic, Model.View.Choice.Period);
        var trend = new TrendModel(Model.View, null, topic);
        return new Row(
            topic,
            table.National,
            table.IsChangeBroken,
            FigurePresenter.Decimals(table.Rows.Select(r => r.Rate)),
            trend.Points.Select(p => (double?)p.Point.Count.Known).ToList(),
            trend.BreakIndexes,
            OutlierText.Of(Model.View, table));
    });

    private sealed record Row(
        Topic Topic,
        NationalFigure National,
        bool IsChangeBroken,
        int Decimals,
        IReadOnlyList<double?> Quarters,
        IReadOnlyList<int> Breaks,
        string Outliers);
}
