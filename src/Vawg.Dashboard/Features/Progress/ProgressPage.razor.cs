using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Progress;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Every force by pillar, what forces do beside what should move, national recommendations and notable practice. A force chosen in the filter bar opens its own page.</summary>
public partial class ProgressPage(ProgressPages pages, Recommendations recommendations, Practices practices, CurrentReader reader, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    internal const string Title = "4P progress";

    private const string ShowAll = "All commitments that count";

    private const int Shown = 5;

    private ProgressModel? _model;
    private ILookup<string, StoredRecommendationState> _states = default!;
    private IReadOnlyList<Practice> _practices = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private bool MayReview => current.OfRequest?.Role.May(Act.ReviewProgress) == true;

    protected override async Task OnInitializedAsync()
    {
        var model = await pages.ReadAsync();
        if (model.View?.Choice.Force is { } force)
        {
            navigation.NavigateTo(AppUrls.ProgressOf(model.ViewChoice, model.Choice, force));
            return;
        }

        _states = await recommendations.AllAsync(Http.RequestAborted);
        _practices = await practices.AllAsync(model.Collection, reader.Value, Http.RequestAborted);
        _model = model;
    }
}
