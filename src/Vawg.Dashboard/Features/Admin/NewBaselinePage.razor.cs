using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Indicators;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.People;
using Vawg.Data.Registers;
using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Starts a new baseline of the trend that the address names: the quarter first, with the chart as it would be, then the reason.</summary>
public partial class NewBaselinePage(PageViews views, SettingStore settings, SmallCellOpenings openings, BaselineRegister register, CurrentPerson current, TimeProvider clock, NavigationManager navigation) : ComponentBase
{
    private const string BaselinesTitle = "Baselines";
    private const string FromParameter = "from";

    private View? _view;
    private Indicator? _indicator;
    private Quarter? _from;
    private string _sentence = string.Empty;
    private FieldProblems _problems = FieldProblems.None;

    [SupplyParameterFromQuery(Name = IndicatorViews.Parameter)]
    private string? Figure { get; set; }

    [SupplyParameterFromQuery(Name = FromParameter)]
    private string? From { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "baseline")]
    private BaselineForm? Form { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string Subject => _indicator is { } indicator ? ChosenBaseline.SubjectOf(indicator) : ChosenBaseline.SubjectOf(_view!.Topic);

    private string SubjectName => _indicator?.Name ?? _view!.Topic.RecordedName;

    /// <summary>The quarters that can start a baseline: all but the first, the newest first.</summary>
    private IReadOnlyList<Quarter> Quarters => [.. _view!.Figures.Cube.Quarters.Where(q => q > _view.Figures.Cube.First && q <= _view.Choice.Period.Last).OrderDescending()];

    /// <summary>The trend, as hidden fields of the form that chooses a quarter.</summary>
    private IEnumerable<(string Name, string Value)> Kept =>
        from part in QueryHelpers.ParseQuery(new Uri(new Uri("http://local"), Address).Query)
        from value in part.Value
        select (part.Key, value);

    private string Address => _indicator is { } indicator
        ? AppUrls.NewBaselineOf(_view!.Choice, indicator, _view.Choice.Force)
        : AppUrls.NewBaselineOf(_view!.Choice, _view.Topic, _view.Choice.Force);

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync() is not { } view)
        {
            return;
        }

        _indicator = IndicatorList.Find(Figure);
        if (_indicator is { } indicator)
        {
            var page = IndicatorList.PageOf(indicator);
            view = await IndicatorViews.WithLimitsAsync(view, page, settings, Http.RequestAborted);
            await openings.NoteAsync(view, page, AppUrls.NewBaseline, Http.RequestAborted);
        }

        _view = view;
        _sentence = SentenceOf(view);
        _from = Quarters.Where(q => q.Slug == (Form?.Quarter ?? From)).Select(q => (Quarter?)q).FirstOrDefault();
        if (_from is { } from)
        {
            _view = view with { Baselines = [.. view.Baselines, Proposed(view, from)] };
        }
        else if (From is { Length: > 0 })
        {
            _problems = new FieldProblems([("quarter", "Choose a quarter of the list.")]);
        }
    }

    private string SentenceOf(View view) => _indicator is { } indicator
        ? new IndicatorTrendModel(view, indicator, view.Choice.Force).Sentence
        : new TrendModel(view, view.Choice.Force, view.Topic).Sentence;

    /// <summary>What the chart shows before anything is kept.</summary>
    private ChosenBaseline Proposed(View view, Quarter from) => new()
    {
        Number = 0,
        Collection = view.Choice.Collection,
        Subject = Subject,
        Force = view.Choice.Force,
        From = from,
        Reason = Form?.Reason is { Length: > 0 } reason ? RegisterText.Tidy(reason) : "not kept yet",
        By = current.OfRequest!.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };

    private async Task StartAsync()
    {
        if (_view is not { } view || Form is null)
        {
            return;
        }

        var chosen = new NewBaseline
        {
            Collection = view.Choice.Collection,
            Subject = Subject,
            Force = view.Choice.Force,
            From = _from,
            Reason = RegisterText.Tidy(Form.Reason),
        };
        _problems = new FieldProblems(await register.StartAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), chosen, Http.RequestAborted));
        if (_problems.Items.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.Baselines}?done=yes");
        }
    }
}
