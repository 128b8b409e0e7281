using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>Girls and women among the victims of each theme, and the forces in a funnel.</summary>
public partial class GirlsSection : ComponentBase
{
    private FunnelChart? _funnel;

    [Parameter, EditorRequired]
    public GirlsModel Model { get; set; } = default!;

    private string Source => AppUrls.BreakdownSourceOf(Model.View.Choice, Breakdown.VictimAge.Slug());

    protected override void OnParametersSet() => _funnel = Model.View.OwnForce is null ? Model.Funnel() : null;

    private static RenderFragment Cells(BreakdownRow row, string forces) => builder =>
    {
        var (girls, known, share) = (KnownShare.Girls.Numerator(row), KnownShare.Girls.Denominator(row), KnownShare.Girls.Of(row));
        var women = girls.IsMissing ? girls : Count.Of(known.Value - girls.Value);
        var unknown = row.IsMissing ? row.Whole : Count.Of(row.Whole.Value - known.Value);
        string[] cells = [FigurePresenter.Text(girls), FigurePresenter.Text(women), FigurePresenter.Text(unknown), FigurePresenter.Percent(share), FigurePresenter.PercentInterval(share), forces];
        foreach (var cell in cells)
        {
            builder.OpenElement(0, "td");
            builder.AddAttribute(1, "class", "r nw");
            builder.AddContent(2, cell);
            builder.CloseElement();
        }
    };
}
