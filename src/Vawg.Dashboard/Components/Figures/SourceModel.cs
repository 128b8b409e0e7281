using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Where a topic's figure in a force or the nation comes from: formula, inputs, trail.</summary>
public sealed class SourceModel
{
    private readonly MissingReason? _changeAbsent;

    public SourceModel(View view, FigureTrail trail)
    {
        View = view;
        Trail = trail;
        var table = view.Figures.Table(view.Topic, view.Choice.Period);
        Decimals = FigurePresenter.Decimals(table.Rows.Select(r => r.Rate));
        if (view.Choice.Force is { } force)
        {
            var row = table.Row(force);
            (Count, Residents, Rate, Change, _changeAbsent) = (row.Count, row.Residents, row.Rate, row.Change, row.ChangeAbsent);
        }
        else
        {
            (Count, Residents, Rate, Change, _changeAbsent) = (table.National.Count, table.National.Residents, table.National.Rate, table.National.Change, table.National.ChangeAbsent);
        }

        IsChangeBroken = table.IsChangeBroken;
        Worked = view.Choice.Force is null && view.Topic == view.Figures.Topics[0] && view.Choice.Collection != Collection.OpenData ? new WorkedFigures(view) : null;
        Outcomes = OutcomePeriods.Newest(view.Figures, OutcomeBasis.Closed, view.Choice.Period);
    }

    public View View { get; }

    public FigureTrail Trail { get; }

    public Count Count { get; }

    public Count Residents { get; }

    public Measured Rate { get; }

    public Change? Change { get; }

    public bool IsChangeBroken { get; }

    public int Decimals { get; }

    /// <summary>What the headlines make from this count; null where they show none of it.</summary>
    public WorkedFigures? Worked { get; }

    /// <summary>Every figure made from this count or from its outcomes, with its working.</summary>
    public IEnumerable<WorkedFigure> MadeFromIt =>
    [
        .. Worked is { } worked ? [worked.PerDay, worked.ShareOfAllCrime, .. worked.FollowsFirstYear ? [worked.SinceFirstYear] : Array.Empty<WorkedFigure>()] : Array.Empty<WorkedFigure>(),
        .. Outcomes is not null ? [OutcomeWorked("Charged or summonsed", OutcomeKinds.Charged), OutcomeWorked("Closed under outcomes 15 and 16", OutcomeKinds.FifteenAndSixteen)] : Array.Empty<WorkedFigure>(),
    ];

    /// <summary>The year of the outcomes that pages show beside this figure; null when there are none.</summary>
    public Period? Outcomes { get; }

    /// <summary>Every row behind the count as a file.</summary>
    public string RowsHref => AppUrls.SourceRowsOf(View.Choice with { Topic = View.Topic });

    public string PlaceName => View.Choice.Force?.Name ?? "England and Wales";

    public string Title => $"{View.Topic.RecordedName}, {PlaceName}, {View.Choice.Period.Label}";

    /// <summary>What is summed, and over what.</summary>
    public string CountFormula => $"{View.Topic.Definition} Summed over {View.Choice.Period.QuarterCount} quarters{(View.Choice.Force is null ? " and every force that supplied them" : string.Empty)}.";

    /// <summary>The rate written out with its numbers; null when there is none.</summary>
    public string? RateFormula => (Rate.Known, Count.Known, Residents.Known) switch
    {
        ({ } rate, { } count, { } residents) => $"1,000 \u00D7 {FigurePresenter.Whole(count)} \u00F7 {FigurePresenter.Whole(residents)} = {FigurePresenter.Number(rate.Value, Decimals)} {View.Topic.RateUnit}. {IntervalName(count)} 95% interval {FigurePresenter.Interval(Rate, Decimals)}.",
        _ => null,
    };

    /// <summary>Why there is no rate, when there is none.</summary>
    public string NoRate => (Rate.Reason ?? MissingReason.NotSupplied) switch
    {
        MissingReason.NotApplicable => "There is no resident rate here ([z]).",
        MissingReason.Suppressed when View.Choice.Force is not null && View.Figures.View.HidesForces(View.Topic.Selection) => SensitiveItems.Words,
        MissingReason.Suppressed => "The count is suppressed ([c]), and with it everything that would give it away.",
        _ => View.Topic.RateBase == RateBase.AllResidents && Residents.IsMissing
            ? $"The mid-{ResidentCounts.YearOf(View.Choice.Period)} population has not been imported, so there is no rate ([x])."
            : "A quarter was not supplied, so there is no rate ([x]).",
    };

    public string ResidentsName => View.Topic.RateBase switch
    {
        RateBase.AllResidents => "Residents",
        RateBase.GirlsAged10To17 => "Girls aged 10 to 17 (females 10 to 14 and three fifths of 15 to 19)",
        _ => "Females aged 10 and over",
    };

    /// <summary>The quarters that were summed.</summary>
    public IEnumerable<(Quarter Quarter, Count Count)> Quarters => View.Choice.Period.Quarters.Select(q => (q, View.Choice.Force is { } force
        ? View.Figures.View.At(View.Topic.Selection, force.Code, q)
        : View.Figures.View.National(View.Topic.Selection, Period.Of(q)).Count));

    /// <summary>Why the parts of single forces are not listed; null when they are.</summary>
    public string? PartsWithheld => View.OwnForce is null && View.Figures.View.HidesForces(View.Topic.Selection) ? SensitiveItems.Words : null;

    /// <summary>Each force's part of a national figure, in the order of the names.</summary>
    public IEnumerable<(Force Force, Count Count)> Parts => View.Reader.InScope(Domain.Reference.Forces.All)
        .Where(f => f.IsTerritorial || View.Figures.Cube.Forces.Contains(f.Code))
        .Select(f => (f, View.Figures.View.Over(View.Topic.Selection, f.Code, View.Choice.Period)));

    /// <summary>Outcomes of a kind, all outcomes, and the share.</summary>
    public (Count Part, Count Total, Measured Share) OutcomeShare(Func<Outcome, bool> which)
    {
        var selection = View.Topic.Selection;
        var (part, total) = View.Choice.Force is { } force
            ? OutcomeFigures.Of(View.Figures, OutcomeBasis.Closed, selection, force, Outcomes!.Value, which)
            : (OutcomeFigures.National(View.Figures, OutcomeBasis.Closed, selection, Outcomes!.Value, which),
                OutcomeFigures.National(View.Figures, OutcomeBasis.Closed, selection, Outcomes!.Value, o => OutcomeCube.IsInTotal(OutcomeBasis.Closed, o)));
        return (part, total, Measured.Share(part, total));
    }

    public string ChangeWords => ChangeText.Of(Change, IsChangeBroken, _changeAbsent);

    private WorkedFigure OutcomeWorked(string label, Func<Outcome, bool> which)
    {
        var (part, total, _) = OutcomeShare(which);
        return WorkedFigures.Share(label, part, total, $" outcomes of the {Outcomes!.Value.Label}, closed basis,");
    }

    private static string IntervalName(long count) => count >= 10 ? "Byar's" : "Exact Poisson";
}
