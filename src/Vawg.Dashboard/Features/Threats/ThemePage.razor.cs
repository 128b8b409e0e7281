using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Registers;
using Vawg.Data.Threats;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>One theme's score in the nation or in the chosen force: the whole working, how sure the rank is, and every force.</summary>
public partial class ThemePage(ThreatPages pages, ThreatQuery threats, Judgements judgements, ShownContext context, GapRegister gaps, CurrentReader reader, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string AllContext = "All context figures";

    private ThemeModel? _page;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        if (Themes.FindBySlug(Slug) is not { Parent: null } theme)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var model = await pages.ReadAsync();
        var force = model.IsPrinted ? null : model.View!.Choice.Force;
        _page = new ThemeModel
        {
            Model = model,
            Theme = theme,
            Force = force,
            Scores = force is null ? model.Scores : await ScoresAsync(model, force),
            Forces = model.IsPrinted ? null : ForcesOf(model.View!, theme),
            Trend = model.IsPrinted ? null : TrendOf(model.View!, theme, force),
            Own = model.IsPrinted ? [] : await OwnAsync(model),
            Context = await context.ReadAsync(f => f.Theme == theme.Code && (f.Force is null || f.Force.Code == force?.Code), $"{AppUrls.Threats}/{theme.Slug}", Http.RequestAborted),
            Gaps = (await gaps.AllAsync(Http.RequestAborted)).Where(g => g.Gap.Touches(theme.Code) && g.State != GapState.Closed).ToList(),
            Judgements = await judgements.OfAsync(theme, force, reader.Value, Http.RequestAborted),
            MayAssess = current.OfRequest?.Role.May(Act.AssessThreats) == true,
        };
    }

    private static Components.Figures.ForcesModel ForcesOf(View view, Theme theme) => new(view, ThemeModel.TopicOf(view, theme));

    private static Components.Figures.TrendModel TrendOf(View view, Theme theme, Force? force) => new(view, force, ThemeModel.TopicOf(view, theme));

    /// <summary>The scores of every force that the reader may see, in the order of the names.</summary>
    private async Task<IReadOnlyList<(Force Force, PlaceScores Scores)>> OwnAsync(ThreatsModel model)
    {
        var own = new List<(Force, PlaceScores)>();
        foreach (var force in model.View!.Territorial.Where(f => f.HasResidentRate))
        {
            own.Add((force, await ScoresAsync(model, force)));
        }

        // What is not held yet is drawn on every core at once.
        Parallel.ForEach(own, each => _ = each.Item2.Draws);
        return own;
    }

    private Task<PlaceScores> ScoresAsync(ThreatsModel model, Force force) =>
        threats.ScoresAsync(model.Edition, model.Scores.Set, model.Choice.Assumptions, model.View!.Figures, force, Http.RequestAborted);
}
