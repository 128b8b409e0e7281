using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>How investigations end: outcome groups, 15 and 16 among forces and over time, girls and women, scrutiny of closures, stage of withdrawal, days to outcome.</summary>
public partial class OutcomesPage(IndicatorViews views, VictimQuery victims, SmallCellOpenings openings, NavigationManager navigation) : ComponentBase
{
    /// <summary>What is shown when nothing is chosen; the theme is the one of the filter bar.</summary>
    private const string First = "outcome-15-16-closed-vawg";

    private View? _view;
    private Indicator _indicator = default!;
    private OutcomeBasis _basis;
    private OutcomeKind _kind;
    private OutcomeGroupsModel _groups = default!;
    private VictimGroup _who;
    private VictimOutcomesModel? _victims;
    private bool _wasRenewed;

    [SupplyParameterFromQuery(Name = VictimOutcomesChoice.Parameter)]
    private string? AskedWho { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private IReadOnlyList<StateLink> Elsewhere => [.. _view!.Collections
        .Where(c => !c.IsPublic())
        .Select(c => new StateLink($"{AppUrls.Outcomes}?collection={c.Slug()}#victims", $"Show {c.Name()}"))];

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
        _who = VictimOutcomesChoice.Find(AskedWho) ?? VictimGroup.Girls;
        if (VictimOutcomesChoice.Find(AskedWho) is null && !string.IsNullOrWhiteSpace(AskedWho))
        {
            _view = _view with { Notices = [.. _view.Notices, "Outcomes are compared of girls or of women, so those of girls are shown."] };
        }

        _groups = new OutcomeGroupsModel(_view, _basis);
        await ReadVictimsAsync(_view);
    }

    private async Task ReadVictimsAsync(View view)
    {
        if (view.Choice.Collection.IsPublic() || OutcomePeriods.Newest(view.Figures, _basis, view.Choice.Period) is not { } year)
        {
            return;
        }

        if (await victims.OutcomesAsync(view.Figures, Http.RequestAborted) is not { } told)
        {
            _wasRenewed = true;
            return;
        }

        await openings.NoteOutcomesAsync(view, told, _basis, year, Http.Request.Path, Http.RequestAborted);
        _victims = new VictimOutcomesModel(view, told, new VictimOutcomesChoice(_basis, VictimOutcomesChoice.Nearest(_kind), _who), year);
    }

    private string Share(OutcomeBasis basis, OutcomeKind kind) => AppUrls.IndicatorOf(_view!.Choice, OutcomeShares.Of(_view.Topic, basis, kind));
}
