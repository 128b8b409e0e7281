using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>Where a table of victims, suspects or hate strands of the chosen force or the nation comes from: its parts with their working, and the rows.</summary>
public sealed class BreakdownSourceModel
{
    private readonly BreakdownView _told;
    private readonly BreakdownModel? _of;

    /// <param name="view">What is shown.</param>
    /// <param name="told">Victims and suspects as the reader may see them.</param>
    /// <param name="breakdown">By what they are told apart; null for hate strands.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="trail">The rows of the chosen force; null for the nation.</param>
    public BreakdownSourceModel(View view, BreakdownView told, Breakdown? breakdown, Period year, FigureTrail? trail)
    {
        (View, _told, Breakdown, Year, Trail) = (view, told, breakdown, year, trail);
        _of = breakdown is { } asked ? new BreakdownModel(view, told, asked, year) : null;
        Row = _of is null ? null : view.Choice.Force is { } force ? RowOf(force) : _of.Nation.Row;
    }

    public View View { get; }

    public Breakdown? Breakdown { get; }

    public Period Year { get; }

    public FigureTrail? Trail { get; }

    /// <summary>The parts of the place that is shown; null of hate strands, which are no parts of a whole.</summary>
    public BreakdownRow? Row { get; }

    /// <summary>False of suspects where no return counts any of the theme.</summary>
    public bool IsTold => Breakdown?.IsOfSuspects() != true || HasSuspects(View.Topic);

    /// <summary>"Recorded domestic abuse by age of victim".</summary>
    public string Subject => _of?.Title ?? "VAWG offences flagged with a hate strand";

    public string Title => $"{Subject}, {View.Choice.Force?.Name ?? "England and Wales"}, {Year.Label}";

    /// <summary>Where it is counted, and how.</summary>
    public string Formula => Breakdown switch
    {
        null => "Offences of the VAWG total in the sheet of recorded offences whose flags name the strand, summed over the four quarters. An offence may carry several, so strands are not added.",
        Domain.Victims.Breakdown.RepeatSuspects => "Counted in the sheet of suspects of each return: its repeat count, and the rest of its count. Summed over the four quarters.",
        { } of when of.IsOfSuspects() => $"Counted in the sheet of suspects of each return {of.By()}, summed over the four quarters. Shares are of suspects with {of.Known()}.",
        { } of => $"{View.Topic.Definition} Counted in the sheet of recorded offences of each return {of.By()}, summed over the four quarters. Shares are of offences with {of.Known()}.",
    };

    /// <summary>What the forces add up to: "41 of 43 forces told".</summary>
    public string? Rests => View.Choice.Force is null ? _of?.Nation.Words : null;

    /// <summary>Each part: its number, the working of its share, and the interval; of hate strands the number alone.</summary>
    public IEnumerable<(string Name, Count Count, string Worked, string Interval)> Parts => _of is { } of
        ? of.LinesOf(Row!).Select(l => (l.Label, l.Count, WorkedOf(l), FigurePresenter.PercentInterval(l.Share)))
        : HateStrand.All.Select(s => (s.Name, StrandOf(s, View.Choice.Force), string.Empty, string.Empty));

    /// <summary>The shares that tables make of several parts.</summary>
    public IEnumerable<WorkedFigure> MadeFromIt => Breakdown is { } breakdown && Row is { IsMissing: false } row
        ? BreakdownWords.SharesOf(breakdown).Select(s => WorkedFigures.Share(s.Name, s.Share.Numerator(row), s.Share.Denominator(row), $" with {breakdown.Known()}"))
        : [];

    /// <summary>What is told of each force in the nation: all, and of how many it is known; of hate strands each.</summary>
    public IReadOnlyList<string> ForceHeads => Breakdown is { } breakdown ? ["In all", $"With {breakdown.Known()}"] : [.. HateStrand.All.Select(s => s.Name)];

    /// <summary>The counts of each force in the reader's scope, under those heads.</summary>
    public IEnumerable<(Force Force, IReadOnlyList<Count> Counts)> Forces => View.Territorial.Select(f => (f, CountsOf(f)));

    /// <summary>The figure as a whole, known or missing.</summary>
    public Count Whole => Row is { } row ? row.Whole : Parts.FirstOrDefault(p => !p.Count.IsMissing, Parts.First()).Count;

    public string CombinationHead => Breakdown is { } breakdown && breakdown.IsOfSuspects() ? "Theme and suspect" : "Flags, victim, place";

    public string TableName => Breakdown is { } breakdown ? breakdown.Slug() : BreakdownWords.Hate;

    public bool HasSuspects(Topic topic) => _told.Cube.HasSuspects(topic.Selection, Year.Last.FinancialYear);

    private Count StrandOf(HateStrand strand, Force? force) => force is { } one ? _told.Hate(strand, one.Code, Year) : _told.NationalHate(strand, Year).Count;

    private IReadOnlyList<Count> CountsOf(Force force) => Breakdown is { } breakdown && RowOf(force) is var row
        ? [row.Whole, row.Sum(breakdown.KnownParts())]
        : [.. HateStrand.All.Select(s => StrandOf(s, force))];

    private BreakdownRow RowOf(Force force) => _told.Row(Breakdown!.Value, View.Topic.Selection, force.Code, Year);

    private string WorkedOf(BreakdownLine line)
    {
        var of = line.IsKnown ? Row!.Sum(Breakdown!.Value.KnownParts()) : Row!.Whole;
        return line.Share.IsMissing ? FigurePresenter.Percent(line.Share) : $"100 \u00D7 {FigurePresenter.Text(line.Count)} / {FigurePresenter.Text(of)}{(line.IsKnown ? string.Empty : " in all")} = {FigurePresenter.Percent(line.Share)}";
    }
}
