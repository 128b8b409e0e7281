using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Progress;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Enters notable practice, or corrects an entry.</summary>
public partial class NewPracticePage(ProgressPages pages, Practices practices, CurrentReader reader, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string PracticeTitle = "Notable practice";

    private ProgressModel? _model;
    private Practice? _corrected;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private PracticeForm? Form { get; set; }

    private string Title => _corrected is null ? "Enter notable practice" : "Correct notable practice";

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private PracticeForm Shown => Form ?? (_corrected is null ? new PracticeForm() : PracticeForm.Of(_corrected));

    protected override async Task OnInitializedAsync()
    {
        var model = await pages.ReadAsync();
        if (int.TryParse(Http.Request.Query["corrects"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            _corrected = (await practices.AllAsync(model.Collection, reader.Value, Http.RequestAborted)).FirstOrDefault(p => p.Id == id);
            if (_corrected is null)
            {
                Http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }

        _model = model;
    }

    private async Task KeepAsync()
    {
        if (_model is null || Form is null)
        {
            return;
        }

        var problems = await practices.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.Written(_model.Collection, _corrected?.Id), Http.RequestAborted);
        _problems = problems.Select(p => new ProblemItem(p.Text, p.Field)).ToList();
        if (_problems.Count == 0)
        {
            navigation.NavigateTo(AppUrls.PracticeOf(_model.ViewChoice, PracticeChoice.Any));
        }
    }

    private string? ErrorOf(string field) => _problems.Where(p => p.FieldId == field).Select(p => p.Text).FirstOrDefault();
}
