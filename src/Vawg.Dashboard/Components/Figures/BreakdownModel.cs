using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>One breakdown of the chosen theme in the chosen force and the nation.</summary>
public sealed class BreakdownModel
{
    private readonly BreakdownRow? _own;

    public BreakdownModel(View view, BreakdownView told, Breakdown breakdown, Period year)
    {
        (View, Told, Breakdown, Year) = (view, told, breakdown, year);
        Nation = told.National(breakdown, view.Topic.Selection, year);
        _own = Force is { } force ? told.Row(breakdown, view.Topic.Selection, force.Code, year) : null;
        Lines = LinesOf(_own ?? Nation.Row);
    }

    public View View { get; }

    public BreakdownView Told { get; }

    public Breakdown Breakdown { get; }

    public Period Year { get; }

    public BreakdownSum Nation { get; }

    public IReadOnlyList<BreakdownLine> Lines { get; }

    public Force? Force => View.Choice.Force;

    public bool HasFigures => !Drawn.IsMissing && Drawn.Whole.Value > 0;

    /// <summary>"Recorded domestic abuse by age of victim", "Suspects of domestic abuse by sex of suspect".</summary>
    public string Title => Breakdown.IsOfSuspects()
        ? $"Suspects of {FigureSources.Lower(View.Topic.Name)} {Breakdown.By()}"
        : $"{View.Topic.RecordedName} {Breakdown.By()}";

    /// <summary>The place that is drawn: the chosen force, or the nation where the force is not told or none is chosen.</summary>
    public string Place => IsOwnDrawn ? Force!.Name : "England and Wales";

    public string Unit => Breakdown.IsOfSuspects() ? "suspects" : "recorded offences";

    public string Coverage => FigureSources.Coverage(View, $"{Place}, percentage of {Unit} with {Breakdown.Known()}, {Year.Label}. England and Wales: {Nation.Words}");

    public string Sentence
    {
        get
        {
            var withheld = _own is { Reason: { } reason } ? $"{Force!.Name}: {reason.Symbol()}, {reason.Words()}, so England and Wales is drawn. " : string.Empty;
            if (!HasFigures)
            {
                return $"{withheld}England and Wales: {(Nation.Row.Reason is { } missing ? missing.Words() : "none recorded")}.";
            }

            var most = Shares.Where(l => l.IsKnown).OrderByDescending(l => l.Share.Known?.Value ?? 0).Take(2).ToList();
            var unknown = Shares.FirstOrDefault(l => !l.IsKnown) is { Count.Known: > 0 } notKnown ? $" It is not known of {FigurePresenter.Percent(notKnown.Share)} of all {Unit}." : string.Empty;
            return $"{withheld}{Place}: {string.Join(", then ", most.Select(WordsOf))}.{unknown}";
        }
    }

    public bool IsOwnDrawn => _own is { IsMissing: false };

    public IntervalChart Drawing() => new([.. Shares.Where(l => l.IsKnown).Select(l => new IntervalRow(
        l.Label,
        new Presented(100 * l.Share.Known?.Value, FigurePresenter.Percent(l.Share)),
        100 * l.Share.Known?.Lower,
        100 * l.Share.Known?.Upper,
        National: IsOwnDrawn ? 100 * l.National.Known?.Value : null,
        Words: $"{FigurePresenter.Text(l.Count)} {Unit}"))])
    {
        Axis = new ValueAxis("%"),
    };

    public IReadOnlyList<KeyItem> Key => IsOwnDrawn
        ? [new(KeyMark.ChosenPoint, $"{Force!.Name}, with 95% interval"), new(KeyMark.National, "England and Wales")]
        : [new(KeyMark.ChosenPoint, "England and Wales, with 95% interval")];

    /// <summary>The parts of a place beside the nation.</summary>
    public IReadOnlyList<BreakdownLine> LinesOf(BreakdownRow row)
    {
        var known = Breakdown.KnownParts();
        return [.. Breakdown.Parts()
            .Select((label, i) => (label, i))
            .Where(p => Breakdown != Breakdown.VictimAge || View.Topic.Selection.Theme is not { } theme || AgeGroups.CanBeOf(theme.Rule, (AgeGroup)p.i))
            .Select(p => new BreakdownLine(p.label, known.Contains(p.i), row.Part(p.i), Share(row, p.i), Nation.Row.Part(p.i), Share(Nation.Row, p.i)))];

        Measured Share(BreakdownRow of, int part) => Measured.Share(of.Part(part), known.Contains(part) ? of.Sum(known) : of.Whole);
    }

    private BreakdownRow Drawn => IsOwnDrawn ? _own! : Nation.Row;

    private IReadOnlyList<BreakdownLine> Shares => IsOwnDrawn ? Lines : LinesOf(Nation.Row);

    private string WordsOf(BreakdownLine line) => IsOwnDrawn
        ? $"{Breakdown.Told(FigurePresenter.Percent(line.Share), line.Label)} (England and Wales {FigurePresenter.Percent(line.National)})"
        : Breakdown.Told(FigurePresenter.Percent(line.Share), line.Label);
}
