using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Threats;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Writes a judgement on a theme in the nation or the chosen force, and what happened to the last one.</summary>
public partial class JudgementPage(ThreatPages pages, Judgements judgements, CurrentReader reader, CurrentPerson current, TimeProvider clock, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string Place = "judgement";

    private ThreatsModel _model = default!;
    private Theme? _theme;
    private StoredJudgement? _before;
    private IReadOnlyList<ProblemItem> _problems = [];

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private JudgementForm? Form { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private Force? Force => _model.IsPrinted ? null : _model.View?.Choice.Force;

    /// <summary>A year on, which is when most judgements can be told from what happened.</summary>
    private string Suggested => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override async Task OnInitializedAsync()
    {
        _theme = Themes.FindBySlug(Slug) is { Parent: null } found ? found : null;
        if (_theme is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _model = await pages.ReadAsync();
        var earlier = await judgements.OfAsync(_theme, Force, reader.Value, Http.RequestAborted);
        _before = earlier.Count > 0 ? earlier[0] : null;
    }

    private async Task KeepAsync()
    {
        if (_theme is null || Form is null)
        {
            return;
        }

        var problems = await judgements.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.Written(_theme, Force), Http.RequestAborted);
        _problems = problems.Select(p => new ProblemItem(p.Text, p.Field)).ToList();
        if (_problems.Count == 0)
        {
            navigation.NavigateTo(AppUrls.ThreatOf(_model.ViewChoice, _model.Choice, _theme, Place));
        }
    }

    private string? ErrorOf(string field) => _problems.Where(p => p.FieldId == field).Select(p => p.Text).FirstOrDefault();
}
