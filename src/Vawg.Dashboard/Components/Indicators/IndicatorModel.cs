using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>One indicator among all forces, for the charts that set them beside each other.</summary>
public sealed class IndicatorModel
{
    private readonly ForceRoles _roles;

    public IndicatorModel(View view, Indicator indicator)
    {
        View = view;
        Indicator = indicator;
        Table = view.Figures.Table(indicator, view.Choice.Period);
        _roles = new ForceRoles(view);
        Peers = view.OwnForce is null && _roles.HasPeers ? Table.Over(ForceRoles.Peers(view)) : null;
    }

    public View View { get; }

    public Indicator Indicator { get; }

    public IndicatorTable Table { get; }

    /// <summary>The indicator over the forces that the chosen one is compared with, itself included; null where it is compared with all.</summary>
    public IndicatorSum? Peers { get; }

    public string PeersName => View.Choice.Comparator.Name(View.Choice.Force);

    public int ComparedCount => Table.Rows.Count(r => !r.Value.IsMissing);

    /// <summary>"Percentage of closures under the code, 43 forces, year ending March 2023. Demonstration: female victims aged 10 and over."</summary>
    public string Coverage => CoverageWith(string.Empty);

    /// <summary>The same, with where the axis starts.</summary>
    public string FunnelCoverage(FunnelChart funnel) => CoverageWith(AxisStart.Words(funnel.Axis.From, funnel.Axis.Suffix));

    private string CoverageWith(string axis) =>
        FigureSources.Coverage(View, $"{FigureSources.Capitalised(Indicator.Unit)}, {FigureSources.Lower(Table.Period.Label)}. England and Wales: {Table.National.Words}{axis}");

    /// <summary>Why single forces are not beside each other; null when they are.</summary>
    public string? Withheld => View.OwnForce is { } own
        ? $"Your account shows England and Wales and {own.Name}, so there is no chart of all forces here; where {own.Name} stands is told in words."
        : null;

    /// <summary>The chosen force and the nation in words, then which forces differ.</summary>
    public string Sentence => $"{PlaceSentence} {OutlierSentence}".TrimEnd();

    /// <summary>The chosen force and the nation in words.</summary>
    public string PlaceSentence
    {
        get
        {
            var nation = $"England and Wales: {Told(Table.National.Value)}{(Table.National.IsPartial ? $" ({Table.National.Words})" : string.Empty)}.";
            return View.Choice.Force is { } chosen ? $"{chosen.Name}: {TellOf(Table.Row(chosen))}. {nation}" : nation;
        }
    }

    /// <summary>Which forces are outside the limits; nothing where they are not compared.</summary>
    public string OutlierSentence => (Table.Funnel, View.OwnForce) switch
    {
        (_, not null) => string.Empty,
        (null, _) when Indicator.Kind is IndicatorKind.Count => "Numbers differ with the size of a force and are not compared.",
        (null, _) when Indicator.Kind is IndicatorKind.Level => string.Empty,
        (null, _) => "Too few forces have a figure to be compared.",
        _ => OutlierSentences.Of([.. Table.Rows.Select(r => (r.Force.Name, r.Position))]),
    };

    /// <summary>Rows in the order that the reader asked for; a force without a figure comes last when they are sorted by it.</summary>
    public IEnumerable<IndicatorFigure> Rows => View.Choice.Sort == SortOrder.Rate
        ? Table.Rows.OrderByDescending(r => r.Value.Known?.Value ?? double.MinValue)
        : Table.Rows;

    /// <summary>Since which year a force has stood on the same side of the 95% limits without a gap: ", since the year ending March 2021"; nothing when this year is the first.</summary>
    public string SinceOf(IndicatorFigure row)
    {
        var period = Table.Period;
        if (row.Position is not { } now || !period.IsYear)
        {
            return string.Empty;
        }

        var since = period;
        for (var year = period.YearBefore(); year.First >= View.Figures.Cube.First && IsBeside(now, View.Figures.Table(Indicator, year).Row(row.Force).Position); year = year.YearBefore())
        {
            since = year;
        }

        return since == period ? string.Empty : $", since the {since.Label}";
    }

    private static bool IsBeside(FunnelPosition now, FunnelPosition? then) =>
        (now is FunnelPosition.Higher95 or FunnelPosition.Higher998 && then is FunnelPosition.Higher95 or FunnelPosition.Higher998)
        || (now is FunnelPosition.Lower95 or FunnelPosition.Lower998 && then is FunnelPosition.Lower95 or FunnelPosition.Lower998);

    public string TextOf(IndicatorFigure row) => IndicatorText.Value(Indicator, row.Value);

    public static string WordsOf(IndicatorFigure row) => row.Position?.Words() ?? (row.Value.Reason is { } reason ? FigureSources.Capitalised(reason.Words()) : "Not compared");

    public FocusRole RoleOf(Force force) => _roles.Of(force);

    public Presented Shown(Measured value) => new(IndicatorText.Drawn(Indicator, value.Known?.Value), IndicatorText.Value(Indicator, value));

    /// <summary>The funnel; null when forces are not compared.</summary>
    public FunnelChart? Funnel()
    {
        var drawn = Table.Rows.Where(r => r.Position is not null).ToList();
        if (Table.Funnel is not { } funnel || drawn.Count == 0 || View.OwnForce is not null)
        {
            return null;
        }

        return FunnelDrawing.Of(
            funnel,
            drawn.Select(r => new Charts.FunnelPoint(r.Force.Name, r.Denominator.Value, Shown(r.Value), RoleOf(r.Force), Marks.Of(r.Position), WordsOf(r))).ToList(),
            $"All forces {IndicatorText.Number(Indicator, funnel.Centre)}",
            Indicator.Denominator!.Words,
            IndicatorText.Scale(Indicator)).From(IndicatorText.Suffix(Indicator)) with
        {
            Reference = InspectionFinding.Of(Indicator) is { } found
                ? new ReferenceRange(IndicatorText.Scale(Indicator) * found.Lower, IndicatorText.Scale(Indicator) * found.Upper, found.Label)
                : null,
        };
    }

    /// <summary>All forces as bars.</summary>
    public FocusChart Focus() => new(Rows.Select(r => new FocusRow(
        r.Force.Name,
        Shown(r.Value),
        RoleOf(r.Force),
        HasInterval ? IndicatorText.Drawn(Indicator, r.Value.Known?.Lower) : null,
        HasInterval ? IndicatorText.Drawn(Indicator, r.Value.Known?.Upper) : null,
        r.Value.IsMissing ? null : $"{WordsOf(r)}.")).ToList())
    {
        Centre = Indicator.Kind != IndicatorKind.Count && Table.National.Value.Known is { } national
            ? new Presented(IndicatorText.Drawn(Indicator, national.Value), $"England and Wales {IndicatorText.Number(Indicator, national.Value)}")
            : null,
        AxisSuffix = IndicatorText.Suffix(Indicator),
    };

    private bool HasInterval => Indicator.Kind is IndicatorKind.Share or IndicatorKind.Rate;

    private string Told(Measured value) => value.Known is null
        ? $"{IndicatorText.Value(Indicator, value)}, {value.Reason!.Value.Words()}"
        : IndicatorText.Value(Indicator, value);

    private string TellOf(IndicatorFigure row)
    {
        var interval = IndicatorText.Interval(Indicator, row.Value);
        var doubt = interval.Length == 0 ? string.Empty : $", 95% interval {interval}";
        var words = row.Position is { } position ? $", {FigureSources.Lower(position.Words())}" : string.Empty;
        return $"{Told(row.Value)}{doubt}{words}";
    }
}
