using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>How investigations end: outcome groups, 15 and 16 among forces and over time, scrutiny of closures, stage of withdrawal, days to outcome.</summary>
public partial class OutcomesPage(IndicatorViews views, NavigationManager navigation) : ComponentBase
{
    /// <summary>What is shown when nothing is chosen; the theme is the one of the filter bar.</summary>
    private const string First = "outcome-15-16-closed-vawg";

    private View? _view;
    private Indicator _indicator = default!;
    private OutcomeBasis _basis;
    private OutcomeKind _kind;
    private OutcomeGroupsModel _groups = default!;

    /// <summary>Tables of what returns say beside the codes; none in a collection without measures.</summary>
    private IEnumerable<IndicatorGrid> Grids => _view!.Figures.Measures.HasAny ? IndicatorList.Of(IndicatorPage.Outcomes) : [];

    private string BasisName => _basis == OutcomeBasis.Closed ? "closed basis" : "recorded basis";

    private string OtherBasis => Share(_basis == OutcomeBasis.Closed ? OutcomeBasis.Recorded : OutcomeBasis.Closed, _kind == OutcomeKind.NotYetAssigned ? OutcomeKind.FifteenAndSixteen : _kind);

    private IEnumerable<(string Text, string Href, bool IsCurrent)> Choices => OutcomeShares.Kinds(_basis)
        .Select(k => (k.Label(), Share(_basis, k), _indicator.Numerator.Outcomes?.Kind == k));

    /// <summary>What a difference of the chosen kind gives reason to ask; nothing of other figures.</summary>
    private string? Ask => _indicator.Numerator.Outcomes?.Kind is { } kind ? OutcomeQuestions.Of(kind) : null;

    /// <summary>Whether closures of the chosen kind were signed off, where returns say it of the theme.</summary>
    private Indicator? Scrutiny => _indicator.Numerator.Outcomes is { Kind: OutcomeKind.Fourteen or OutcomeKind.Fifteen or OutcomeKind.Sixteen or OutcomeKind.FifteenAndSixteen } part
        ? IndicatorList.Find($"signed-off-{part.Selection.Theme?.Code ?? "all"}-{(part.Kind == OutcomeKind.FifteenAndSixteen ? "16" : part.Kind.Value.Slug())}")
        : null;

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync(IndicatorPage.Outcomes, First) is not { } shown)
        {
            return;
        }

        _view = shown.View;
        var asked = shown.Indicator.Numerator.Outcomes;
        (_basis, _kind) = (asked?.Basis ?? OutcomeBasis.Closed, asked?.Kind ?? OutcomeKind.FifteenAndSixteen);
        _indicator = asked is null ? shown.Indicator : OutcomeShares.Of(_view.Topic, _basis, _kind);
        _groups = new OutcomeGroupsModel(_view, _basis);
    }

    private string Share(OutcomeBasis basis, OutcomeKind kind) => AppUrls.IndicatorOf(_view!.Choice, OutcomeShares.Of(_view.Topic, basis, kind));
}
