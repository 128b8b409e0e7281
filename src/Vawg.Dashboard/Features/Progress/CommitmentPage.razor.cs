using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Progress;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>One commitment of a force: how far it is, who said so and when, the measures that should move, and a form for those who may report on it.</summary>
public partial class CommitmentPage(ProgressPages pages, ProgressQuery progress, CommitmentEntries entries, Practices practices, CurrentReader reader, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private ProgressModel? _model;
    private Force? _force;
    private CommitmentLine? _line;
    private PlaceTrends? _trends;
    private IReadOnlyList<ReportedStatus> _history = [];
    private IReadOnlyList<Practice> _practices = [];
    private IReadOnlyList<ProblemItem> _problems = [];
    private EntryForm _fresh = new();
    private int _number;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [Parameter]
    public string Reference { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private EntryForm? Form { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private bool MayReport => current.OfRequest?.Role.May(Act.ReportProgress) == true && _model!.CanHold;

    protected override async Task OnInitializedAsync()
    {
        if (Domain.Reference.Forces.FindBySlug(Slug) is not { } force || !reader.Value.MayRead(force.Code) || Commitments.Find(Reference) is not { IsForForces: true } commitment)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _force = force;
        _model = await pages.ReadAsync(force);
        _trends = await pages.TrendsAsync(_model, force);
        _line = new ForceProgressModel(_model with { Choice = ProgressChoice.None }, force, _trends).Lines.First(l => l.Commitment == commitment);
        _history = await progress.HistoryAsync(_model.Collection, force, commitment, reader.Value, Http.RequestAborted);
        _practices = (await practices.AllAsync(_model.Collection, reader.Value, Http.RequestAborted)).Where(p => p.Commitment == commitment).ToList();
        _number = await progress.NumberAsync(_model.Collection, force, commitment, reader.Value, Http.RequestAborted);
        _fresh = EntryForm.Of(_line.Said, _model.Quarter);
    }

    private async Task KeepAsync()
    {
        if (_line is null || Form is null)
        {
            return;
        }

        var written = Form.Written(_model!.Collection, _force!, _line.Commitment, _model.Quarter, _number);
        var problems = await entries.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), written, Http.RequestAborted);
        _problems = problems.Select(p => new ProblemItem(p.Text, p.Field)).ToList();
        if (_problems.Count == 0)
        {
            navigation.NavigateTo(AppUrls.CommitmentOf(_model.ViewChoice, _force!, _line.Commitment, "history"));
            return;
        }

        // Whoever sends again after somebody else wrote puts theirs after it.
        _number = await progress.NumberAsync(_model.Collection, _force!, _line.Commitment, reader.Value, Http.RequestAborted);
        _history = await progress.HistoryAsync(_model.Collection, _force!, _line.Commitment, reader.Value, Http.RequestAborted);
    }
}
