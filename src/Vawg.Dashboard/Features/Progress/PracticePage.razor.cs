using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Notable practice of forces in scope, filtered by force, commitment, theme and grade.</summary>
public partial class PracticePage(ProgressPages pages, Practices practices, CurrentReader reader, CurrentPerson current) : ComponentBase
{
    private const string ShowAll = "Show all";

    private ProgressModel? _model;
    private PracticeChoice _choice = PracticeChoice.Any;
    private IReadOnlyList<Practice> _practices = [];
    private int _all;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private bool MayReview => current.OfRequest?.Role.May(Act.ReviewProgress) == true;

    /// <summary>What the form keeps of the address beside its own choice.</summary>
    private IEnumerable<(string Name, string Value)> Kept => _model!.ViewChoice is { } choice
        ? [("collection", choice.Collection.Slug()), ("period", choice.Period.Slug)]
        : [];

    protected override async Task OnInitializedAsync()
    {
        _model = await pages.ReadAsync();
        _choice = PracticeChoice.Read(Http.Request.Query);
        var all = await practices.AllAsync(_model.Collection, reader.Value, Http.RequestAborted);
        _all = all.Count;
        _practices = all.Where(IsShown).ToList();
    }

    private bool IsShown(Practice practice) =>
        (_choice.Force is null || practice.Force == _choice.Force)
        && (_choice.Commitment is null || practice.Commitment == _choice.Commitment)
        && (_choice.Theme is null || practice.Theme == _choice.Theme)
        && (_choice.Grade is null || practice.Grade == _choice.Grade);
}
