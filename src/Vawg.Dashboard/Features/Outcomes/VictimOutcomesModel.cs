using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls, of women and of victims whose age is not stated, theme by theme, and the shares of girls or of women among the forces.</summary>
public sealed class VictimOutcomesModel
{
    private const int FewestForces = 10;
    private const string Nationwide = "England and Wales";

    private readonly FunnelResult? _funnel;

    public VictimOutcomesModel(View view, BreakdownView told, VictimOutcomesChoice choice, Period year)
    {
        (View, Told, Choice, Year) = (view, told, choice, year);
        Nation = told.National(Breakdown, view.Topic.Selection, year);
        Own = view.Choice.Force is { } force ? told.Row(Breakdown, view.Topic.Selection, force.Code, year) : null;
        Forces = [.. view.Territorial.Select(f => (f, told.Row(Breakdown, view.Topic.Selection, f.Code, year)))];
        Themes = [.. view.Figures.Topics.Select(t => new VictimOutcomesTheme(t, Places(t))).Where(t => t.Places.Any(p => p.Row.Reason != MissingReason.NotSupplied))];
        var points = Forces
            .Where(f => AllOf(f.Row).Known > 0 && !ShareOf(f.Row).IsMissing)
            .Select(f => new Domain.Comparison.FunnelPoint(f.Force.Code.Text, KindOf(f.Row).Value, AllOf(f.Row).Value))
            .ToList();
        _funnel = !Nation.Row.IsMissing && points.Count >= FewestForces && points.Exists(p => p.Numerator > 0) && points.Exists(p => p.Numerator < p.Denominator) ? Domain.Comparison.Funnel.ForProportions(points) : null;
    }

    public View View { get; }

    public BreakdownView Told { get; }

    public VictimOutcomesChoice Choice { get; }

    public Period Year { get; }

    public BreakdownSum Nation { get; }

    /// <summary>The chosen force; null where none is chosen.</summary>
    public BreakdownRow? Own { get; }

    /// <summary>The forces in the reader's scope.</summary>
    public IReadOnlyList<(Force Force, BreakdownRow Row)> Forces { get; }

    /// <summary>The themes of which any place supplied outcomes, with the chosen force and the nation.</summary>
    public IReadOnlyList<VictimOutcomesTheme> Themes { get; }

    public Breakdown Breakdown => OutcomeParts.Of(Choice.Basis);

    public string Unit => Choice.Basis == OutcomeBasis.Closed ? "outcomes recorded" : "offences recorded";

    /// <summary>"Domestic abuse: outcome 16, girls aged 10 to 17".</summary>
    public string Title => $"{View.Topic.Name}: {FigureSources.Lower(Choice.Kind.Label())}, {FigureSources.Lower(Choice.Who.Label())}";

    public string Caption => $"Outcomes of girls and women, {Year.Label}";

    public string TableNote => Choice.Basis == OutcomeBasis.Closed
        ? "Closed basis: decisions recorded in the year; code 0 left out. Percentages are of all outcomes of the same victims"
        : "Recorded basis: outcomes so far of offences recorded in the year, code 0 included. Percentages are of all offences against the same victims";

    /// <summary>What differs between girls and women by more than chance, theme by theme, in the place that is drawn.</summary>
    public IReadOnlyList<string> Differences => [.. Themes.SelectMany(DifferencesOf)];

    /// <summary>Why nothing is drawn of girls and women; null where something is.</summary>
    public string? Absent => Drawn switch
    {
        { IsMissing: true, Reason: MissingReason.Suppressed } when SensitiveItems.Hold(View.Topic.Selection) => SensitiveItems.Words,
        { IsMissing: true, Reason: MissingReason.Suppressed } => "Some of these numbers are so small that they could identify a person, so they are shown to the force itself and to readers with permission.",
        { IsMissing: true } => $"No return of the {Year.Label} tells outcomes of this theme on the {BasisWord} basis, so nothing is shown rather than zero.",
        var row when OutcomeParts.All(row, VictimGroup.Girls).Value + OutcomeParts.All(row, VictimGroup.Women).Value == 0 => "No outcome states the age of the victim, so girls and women cannot be told apart.",
        _ when !VictimOutcomesChoice.Compared.All(VictimOutcomesTheme.GroupsOf(View.Topic).Contains) => "The theme holds victims of one of the two alone, so there is nothing to set beside each other; the table above has their outcomes.",
        _ => null,
    };

    /// <summary>The chosen force, or the nation where none is chosen.</summary>
    public string Place => View.Choice.Force?.Name ?? Nationwide;

    /// <summary>Whether anything is told of that place.</summary>
    public bool TellsPlace => Themes.Any(t => !t.Places[0].Row.IsMissing);

    /// <summary>The place that is drawn: the nation where the chosen force is not told.</summary>
    public string PlaceDrawn => IsOwnDrawn ? Place : Nationwide;

    /// <summary>What is drawn of it.</summary>
    public BreakdownRow Drawn => IsOwnDrawn ? Own! : Nation.Row;

    public string ComparedTitle => $"{View.Topic.Name}: outcomes of girls and of women";

    public string ComparedCoverage => FigureSources.Coverage(View, $"{PlaceDrawn}, percentage of {Unit} of the same victims, {BasisWord} basis, {Year.Label}. England and Wales: {Nation.Words}");

    public string ComparedSentence
    {
        get
        {
            var row = Drawn;
            var withheld = Own?.Reason is { } reason ? $"{Place}: {reason.Symbol()}, {reason.Words()}, so England and Wales is drawn. " : string.Empty;
            var words = string.Join(", ", VictimOutcomesChoice.Compared.Select(g => $"{FigurePresenter.Percent(OutcomeParts.Share(row, g, Choice.Kind))} of {g.Slug()}"));
            return $"{withheld}{PlaceDrawn}, {FigureSources.Lower(Choice.Kind.Label())}: {words}. Age not stated: {FigurePresenter.Percent(NotStated(row))} of all.";
        }
    }

    public string Sentence => $"England and Wales: {FigurePresenter.Percent(ShareOf(Nation.Row))}. {OutlierSentences.Of([.. Forces.Select(f => (f.Force.Name, PositionOf(f.Force)))])}";

    public string LimitsInWords => $"Centre: {FigurePresenter.Text(KindOf(Nation.Row))} of {FigurePresenter.Text(AllOf(Nation.Row))}, {Nation.Words}. {_funnel!.LimitsInWords}";

    private bool IsOwnDrawn => Own is { IsMissing: false };

    private string BasisWord => Choice.Basis == OutcomeBasis.Closed ? "closed" : "recorded";

    /// <summary>The share of all outcomes in which the age of the victim is not stated.</summary>
    public static Measured NotStated(BreakdownRow row) => Measured.Share(OutcomeParts.All(row, VictimGroup.AgeNotStated), row.Whole);

    public Count KindOf(BreakdownRow row) => OutcomeParts.OfKind(row, Choice.Who, Choice.Kind);

    public Count AllOf(BreakdownRow row) => OutcomeParts.All(row, Choice.Who);

    public Measured ShareOf(BreakdownRow row) => OutcomeParts.Share(row, Choice.Who, Choice.Kind);

    public FunnelPosition? PositionOf(Force force) => _funnel?.Placements.FirstOrDefault(p => p.Point.Id == force.Code.Text)?.Position;

    /// <summary>Coverage of the funnel, with where its axis starts.</summary>
    public string CoverageOf(FunnelChart funnel) =>
        FigureSources.Coverage(View, $"Percentage of {Unit} of {Choice.Who.Slug()}, {BasisWord} basis, {Year.Label}. England and Wales: {Nation.Words}{AxisStart.Words(funnel.Axis.From, funnel.Axis.Suffix)}");

    /// <summary>Each kind for girls and for women, with intervals, beside the nation.</summary>
    public IntervalChart Compared()
    {
        var row = Drawn;
        return new([.. from kind in OutcomeParts.Kinds
                       from who in VictimOutcomesChoice.Compared
                       let share = OutcomeParts.Share(row, who, kind)
                       select new IntervalRow(
                           $"{kind.Label()}: {who.Slug()}",
                           new Presented(100 * share.Known?.Value, FigurePresenter.Percent(share)),
                           100 * share.Known?.Lower,
                           100 * share.Known?.Upper,
                           National: IsOwnDrawn ? 100 * OutcomeParts.Share(Nation.Row, who, kind).Known?.Value : null,
                           Words: $"{FigurePresenter.Text(OutcomeParts.OfKind(row, who, kind))} of {FigurePresenter.Text(OutcomeParts.All(row, who))} {Unit}")])
        {
            Axis = new ValueAxis("%"),
        };
    }

    public IReadOnlyList<KeyItem> ComparedKey => IsOwnDrawn
        ? [new(KeyMark.ChosenPoint, $"{PlaceDrawn}, with 95% interval"), new(KeyMark.National, Nationwide)]
        : [new(KeyMark.ChosenPoint, $"{Nationwide}, with 95% interval")];

    /// <summary>The funnel; null where fewer than ten forces are told, or there is nothing to tell apart.</summary>
    public FunnelChart? Funnel()
    {
        var drawn = Forces.Where(f => PositionOf(f.Force) is not null).ToList();
        if (_funnel is null || drawn.Count == 0 || View.OwnForce is not null)
        {
            return null;
        }

        var roles = new ForceRoles(View);
        return FunnelDrawing.Of(
            _funnel,
            [.. drawn.Select(f => new Components.Charts.FunnelPoint(f.Force.Name, AllOf(f.Row).Value, new Presented(100 * ShareOf(f.Row).Known?.Value, FigurePresenter.Percent(ShareOf(f.Row))), roles.Of(f.Force), Marks.Of(PositionOf(f.Force)), PositionOf(f.Force)!.Value.Words()))],
            $"All forces {FigurePresenter.Number(100 * _funnel.Centre, 1)}%",
            $"{Unit} of {Choice.Who.Slug()}",
            100).From("%");
    }

    private IReadOnlyList<VictimOutcomesPlace> Places(Topic topic)
    {
        var sum = Told.National(Breakdown, topic.Selection, Year);
        var nation = new VictimOutcomesPlace(Nationwide, IsChosen: false, sum.Row, sum.ShortWords);
        return View.Choice.Force is { } force ? [new(force.Name, IsChosen: true, Told.Row(Breakdown, topic.Selection, force.Code, Year), string.Empty), nation] : [nation];
    }

    private static IEnumerable<string> DifferencesOf(VictimOutcomesTheme theme)
    {
        var row = theme.Places[0].Row;
        var told = OutcomeParts.Kinds
            .Where(k => ShareDifference.IsTold(OutcomeParts.OfKind(row, VictimGroup.Girls, k), OutcomeParts.All(row, VictimGroup.Girls), OutcomeParts.OfKind(row, VictimGroup.Women, k), OutcomeParts.All(row, VictimGroup.Women)))
            .Select(k => $"{FigureSources.Lower(k.Label())}, {FigurePresenter.Percent(OutcomeParts.Share(row, VictimGroup.Girls, k))} of girls against {FigurePresenter.Percent(OutcomeParts.Share(row, VictimGroup.Women, k))} of women")
            .ToList();
        return told.Count == 0 ? [] : [$"{theme.Topic.Name}: {string.Join("; ", told)}."];
    }
}
