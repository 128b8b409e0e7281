using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Model;
using Vawg.Data.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Sets where a recommendation to national bodies stands.</summary>
public partial class RecommendationPage(ProgressPages pages, Recommendations recommendations, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private ProgressModel? _model;
    private Commitment? _recommendation;
    private IReadOnlyList<StoredRecommendationState> _states = [];
    private IReadOnlyList<ProblemItem> _problems = [];

    [Parameter]
    public string Reference { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private RecommendationForm? Form { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    protected override async Task OnInitializedAsync()
    {
        if (Commitments.Find(Reference) is not { IsForForces: false } found)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _recommendation = found;
        _model = await pages.ReadAsync();
        await ReadAsync();
    }

    private async Task KeepAsync()
    {
        if (_recommendation is null || Form is null)
        {
            return;
        }

        var problems = await recommendations.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.Written(_recommendation, _states.Count), Http.RequestAborted);
        _problems = problems.Select(p => new ProblemItem(p.Text, p.Field)).ToList();
        if (_problems.Count == 0)
        {
            navigation.NavigateTo(_model!.Grid(National));
            return;
        }

        await ReadAsync();
    }

    private async Task ReadAsync() => _states = [.. (await recommendations.AllAsync(Http.RequestAborted))[_recommendation!.Reference]];

    private string? ErrorOf(string field) => _problems.Where(p => p.FieldId == field).Select(p => p.Text).FirstOrDefault();
}
