using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Victims;

/// <summary>Girls aged 10 to 17 and women among the victims of each theme, and the share of girls among the forces.</summary>
public sealed class GirlsModel
{
    private const int FewestForces = 10;

    private readonly FunnelResult? _funnel;

    public GirlsModel(View view, BreakdownView told, Period year)
    {
        (View, Told, Year) = (view, told, year);
        Nation = told.National(Breakdown.VictimAge, view.Topic.Selection, year);
        Forces = [.. view.Territorial.Select(f => (f, told.Row(Breakdown.VictimAge, view.Topic.Selection, f.Code, year)))];
        var points = Forces
            .Where(f => KnownShare.Girls.Denominator(f.Row).Known > 0)
            .Select(f => new Domain.Comparison.FunnelPoint(f.Force.Code.Text, KnownShare.Girls.Numerator(f.Row).Value, KnownShare.Girls.Denominator(f.Row).Value))
            .ToList();
        _funnel = points.Count >= FewestForces && points.Exists(p => p.Numerator > 0) && points.Exists(p => p.Numerator < p.Denominator) ? Domain.Comparison.Funnel.ForProportions(points) : null;
    }

    public View View { get; }

    public BreakdownView Told { get; }

    public Period Year { get; }

    public BreakdownSum Nation { get; }

    /// <summary>The forces in the reader's scope.</summary>
    public IReadOnlyList<(Force Force, BreakdownRow Row)> Forces { get; }

    public string Title => $"{View.Topic.RecordedName}: share of offences against girls aged 10 to 17";

    /// <summary>Coverage of the funnel, with where its axis starts.</summary>
    public string CoverageOf(FunnelChart funnel) =>
        FigureSources.Coverage(View, $"Percentage of recorded offences with the age of the victim known, {Year.Label}. England and Wales: {Nation.Words}{AxisStart.Words(funnel.Axis.From, funnel.Axis.Suffix)}");

    public string Sentence => $"England and Wales: {FigurePresenter.Percent(KnownShare.Girls.Of(Nation.Row))}. {Outliers}";

    public string Outliers => OutlierSentences.Of([.. Forces.Select(f => (f.Force.Name, PositionOf(f.Force)))]);

    public string LimitsInWords => _funnel!.LimitsInWords;

    public FunnelPosition? PositionOf(Force force) => _funnel?.Placements.FirstOrDefault(p => p.Point.Id == force.Code.Text)?.Position;

    /// <summary>A row of each place in each theme: the chosen force, and the nation.</summary>
    public IEnumerable<(Topic Topic, IReadOnlyList<(string Place, BreakdownRow Row, string Forces)> Places)> Themes => View.Figures.Topics.Select(t => (t, Places(t)));

    /// <summary>The funnel; null where fewer than ten forces are told, or there is nothing to tell apart.</summary>
    public FunnelChart? Funnel()
    {
        var drawn = Forces.Where(f => PositionOf(f.Force) is not null).ToList();
        if (_funnel is null || drawn.Count == 0)
        {
            return null;
        }

        var roles = new ForceRoles(View);
        return FunnelDrawing.Of(
            _funnel,
            [.. drawn.Select(f => new Components.Charts.FunnelPoint(f.Force.Name, KnownShare.Girls.Denominator(f.Row).Value, Shown(f.Row), roles.Of(f.Force), Marks.Of(PositionOf(f.Force)), PositionOf(f.Force)!.Value.Words()))],
            $"All forces {FigurePresenter.Number(100 * _funnel.Centre, 1)}%",
            "Recorded offences with the age of the victim known",
            100).From("%");
    }

    private static Presented Shown(BreakdownRow row) => KnownShare.Girls.Of(row) is var share ? new Presented(100 * share.Known?.Value, FigurePresenter.Percent(share)) : default;

    private IReadOnlyList<(string Place, BreakdownRow Row, string Forces)> Places(Topic topic)
    {
        var sum = Told.National(Breakdown.VictimAge, topic.Selection, Year);
        var nation = ("England and Wales", sum.Row, sum.ShortWords);
        return View.Choice.Force is { } force ? [(force.Name, Told.Row(Breakdown.VictimAge, topic.Selection, force.Code, Year), string.Empty), nation] : [nation];
    }
}
