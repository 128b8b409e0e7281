using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Indicators;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How an indicator was made: formula, numbers, and the rows of the returns behind it.</summary>
public partial class IndicatorSourcePage(PageViews views, MeasureSource measures, OutcomeSource outcomes, VictimQuery victims, SmallCellOpenings openings) : ComponentBase
{
    private const string First = "arrests-all";

    private IndicatorModel? _model;
    private MeasureTrail _measured = MeasureTrail.None;
    private FigureTrail? _trail;
    private (OutcomeKind Kind, BreakdownRow Row, string Words)? _byAge;

    [SupplyParameterFromQuery(Name = IndicatorViews.Parameter)]
    private string? Asked { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private Measured Figure => _model!.View.Choice.Force is { } force ? _model.Table.Row(force).Value : _model.Table.National.Value;

    private string Value => Figure.Reason is { } reason ? $"{reason.Symbol()} {reason.Words()}" : IndicatorText.Value(_model!.Indicator, Figure);

    /// <summary>The formula with its numbers.</summary>
    private string Worked
    {
        get
        {
            var indicator = _model!.Indicator;
            var (numerator, denominator) = _model.View.Choice.Force is { } force
                ? (_model.Table.Row(force).Numerator, _model.Table.Row(force).Denominator)
                : (_model.Table.National.Numerator, _model.Table.National.Denominator);
            return indicator.Kind switch
            {
                IndicatorKind.Share => $"100 \u00D7 {FigurePresenter.Text(numerator)} / {FigurePresenter.Text(denominator)} = {Value}",
                IndicatorKind.Rate => $"{FigurePresenter.Number(indicator.Per, 0)} \u00D7 {FigurePresenter.Text(numerator)} / {FigurePresenter.Text(denominator)} = {Value}",
                IndicatorKind.Level when _model.View.Choice.Force is null => $"the middle one of the forces = {Value}",
                _ => $"= {Value}",
            };
        }
    }

    private string NoRows => _model!.View switch
    {
        { Choice.Force: { } force } view when view.Figures.View.SuppressesSmallCellsOf(force.Code) => "Single rows are small enough to identify a person, so they are listed for the force itself and for readers with permission.",
        _ => "The returns of the period hold no row of these measures.",
    };

    /// <summary>What the values were when they were first published; null where no later return changed them.</summary>
    private string? FirstPublished => _measured.FirstPublished is not { } first ? null
        : (first.Numerator, first.Denominator) switch
        {
            ({ } part, { } whole) => $"First published as {FigurePresenter.Text(part)} of {FigurePresenter.Text(whole)}.",
            ({ } part, null) => $"{(_model!.Indicator.Denominator is null ? "First published as" : "Its numerator was first published as")} {FigurePresenter.Text(part)}.",
            (null, { } whole) => $"Its denominator was first published as {FigurePresenter.Text(whole)}.",
            _ => null,
        };

    /// <summary>The recorded offences that the figure rests on; null where it rests on none.</summary>
    private Topic? Offences
    {
        get
        {
            var indicator = _model!.Indicator;
            var selection = indicator.Numerator.Outcomes?.Selection ?? indicator.Numerator.Offences ?? indicator.Denominator?.Offences;
            return selection is null ? null : Topics.Find(_model.View.Choice.Collection, selection.Text);
        }
    }

    private IReadOnlyList<StateLink> Back => [new(AppUrls.IndicatorOf(_model!.View.Choice, _model.Indicator), _model.Indicator.Name)];

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync() is not { } view)
        {
            return;
        }

        var indicator = IndicatorList.Find(Asked) ?? IndicatorList.Find(First)!;
        await openings.NoteAsync(view, IndicatorList.PageOf(indicator), "where a figure comes from", Http.RequestAborted);
        _model = new IndicatorModel(view, indicator);
        await ReadByAgeAsync(view, indicator);
        if (view.Choice.Force is { } force)
        {
            if (indicator.Numerator.Outcomes is { } counted)
            {
                _trail = await outcomes.TrailAsync(view.Figures, counted, force, _model.Table.Period, Http.RequestAborted);
            }
            else
            {
                _measured = await measures.TrailAsync(view.Figures, indicator, force, view.Choice.Period, Http.RequestAborted);
            }
        }

        if (_measured.TellsAny || _trail?.TellsRows == true)
        {
            await openings.NoteRowsAsync(view, "rows behind a figure", indicator.Slug, _model.Table.Period, Http.RequestAborted);
        }
    }

    /// <summary>The same share of girls and of women, where outcomes of its kind are told by age.</summary>
    private async Task ReadByAgeAsync(View view, Indicator indicator)
    {
        if (indicator.Numerator.Outcomes is not { Kind: { } kind } part || !OutcomeParts.Kinds.Contains(kind)
            || OutcomePeriods.Newest(view.Figures, part.Basis, view.Choice.Period) is not { } year || await victims.OutcomesAsync(view.Figures, Http.RequestAborted) is not { } told)
        {
            return;
        }

        await openings.NoteOutcomesAsync(view, told, part.Basis, year, "where a figure comes from", Http.RequestAborted);
        var nation = told.National(OutcomeParts.Of(part.Basis), part.Selection, year);
        _byAge = view.Choice.Force is { } force
            ? (kind, told.Row(OutcomeParts.Of(part.Basis), part.Selection, force.Code, year), $"the returns of {force.Name}")
            : (kind, nation.Row, nation.Words);
    }

    private static string OverAYear(MeasureDefinition measure) => measure.OverPeriods switch
    {
        "sum" => "the sum of its quarters",
        "last" => "its newest quarter",
        _ => "never combined",
    };
}
