using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Data.Progress;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>One force's commitments: by pillar, what is late, what is embedded without movement in its measures, and what others did.</summary>
public partial class ForceProgressPage(ProgressPages pages, Practices practices, CurrentReader reader) : ComponentBase
{
    private const string Catalogue = "Commitments and their measures";

    private ForceProgressModel? _model;
    private IReadOnlyList<Practice> _others = [];

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string NoMeasure => _model!.Progress.Choice.Commitment is { } chosen
        ? $"No measure of {chosen.Reference} can be drawn: it names none, none was supplied ([x]), or a count under it is small ([c])."
        : "No measure that a commitment names was supplied ([x]), so nothing is drawn rather than zero.";

    private string NoOthers => reader.Value.OwnForce is null
        ? "Nothing has been entered about those commitments."
        : "Your account shows one force, and practice of others is not among what it shows.";

    protected override async Task OnInitializedAsync()
    {
        if (Domain.Reference.Forces.FindBySlug(Slug) is not { } force || !reader.Value.MayRead(force.Code))
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var progress = await pages.ReadAsync(force);
        _model = new ForceProgressModel(progress, force, await pages.TrendsAsync(progress, force));
        var behind = _model.Lines.Where(l => l.IsBehind).Select(l => l.Commitment).ToHashSet();
        _others = (await practices.AllAsync(progress.Collection, reader.Value, Http.RequestAborted))
            .Where(p => p.Force.Code != force.Code && p.Commitment is { } about && behind.Contains(about))
            .ToList();
    }

    private string Of(CommitmentLine line) => AppUrls.CommitmentOf(_model!.Progress.ViewChoice, _model.Force, line.Commitment);
}
