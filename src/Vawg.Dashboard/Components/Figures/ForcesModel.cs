using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>A topic's rate in every force, for the charts that set forces beside each other.</summary>
public sealed class ForcesModel
{
    private readonly ForceRoles _roles;

    public ForcesModel(View view, Topic topic)
    {
        View = view;
        Topic = topic;
        Table = view.Figures.Table(topic, view.Choice.Period);
        Decimals = FigurePresenter.Decimals(Table.Rows.Select(r => r.Rate));
        _roles = new ForceRoles(view);
    }

    public View View { get; }

    public Topic Topic { get; }

    public TopicTable Table { get; }

    /// <summary>The limits of the comparison. A reader of one force is told on which side of them it stands and not where they lie: they would give the sum of the forces that are shown to others, and beside the nation's figure that of the hidden ones.</summary>
    public FunnelResult? Limits => View.OwnForce is null ? Table.Funnel : null;

    /// <summary>Decimals that all rates of the topic share.</summary>
    public int Decimals { get; }

    public string RateTitle => Topic.RateTitle;

    public bool HasPeers => _roles.HasPeers;

    /// <summary>How many forces are compared: those with a rate.</summary>
    public int ComparedCount => Table.Rows.Count(r => !r.Rate.IsMissing);

    public string Period => View.Choice.Period.Label;

    /// <summary>Rows in the order that the reader asked for; a force without a rate comes last when they are sorted by it.</summary>
    public IEnumerable<ForceFigure> Rows => View.Choice.Sort == SortOrder.Rate
        ? Table.Rows.OrderByDescending(r => r.Rate.Known?.Value ?? double.MinValue)
        : Table.Rows;

    /// <summary>How many forces are outside the limits, in a sentence.</summary>
    public string OutlierSentence
    {
        get
        {
            if (WithheldForces.Words(View, Topic) is { } withheld)
            {
                return withheld;
            }

            if (ComparedCount == 0)
            {
                return "No force has a rate.";
            }

            return OutlierSentences.Of([.. Table.Rows.Select(r => (r.Force.Name, r.Position))]);
        }
    }

    public FocusRole RoleOf(Force force) => _roles.Of(force);

    public Presented Shown(Measured rate) => new(rate.Known?.Value, FigurePresenter.Text(rate, Decimals));

    public string IntervalOf(ForceFigure row) => FigurePresenter.Interval(row.Rate, Decimals);

    public static string WordsOf(ForceFigure row) => row.Position is { } position ? position.Words() : FigureSources.Capitalised((row.Rate.Reason ?? MissingReason.NotSupplied).Words());

    public FocusChart Focus() => new(Rows.Select(r => new FocusRow(
        r.Force.Name,
        Shown(r.Rate),
        RoleOf(r.Force),
        r.Rate.Known?.Lower,
        r.Rate.Known?.Upper,
        r.Rate.IsMissing ? null : $"95% interval {IntervalOf(r)}. {WordsOf(r)}.")).ToList())
    {
        Centre = Table.National.Rate.Known is { } national ? new Presented(national.Value, $"England and Wales {FigurePresenter.Text(Table.National.Rate, Decimals)}") : null,
    };

    /// <summary>The funnel; null when no force has a rate.</summary>
    public FunnelChart? Funnel()
    {
        var drawn = Table.Rows.Where(r => !r.Rate.IsMissing).ToList();
        if (Table.Funnel is not { } funnel || drawn.Count == 0)
        {
            return null;
        }

        return FunnelDrawing.Of(
            funnel,
            drawn.Select(r => new Charts.FunnelPoint(r.Force.Name, r.Residents.Value, Shown(r.Rate), RoleOf(r.Force), Marks.Of(r.Position), WordsOf(r))).ToList(),
            $"All forces {FigurePresenter.Number(funnel.Centre, Decimals)}",
            Topic.ResidentsName);
    }
}
