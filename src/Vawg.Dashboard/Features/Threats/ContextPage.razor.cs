using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Domain.People;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Every context figure that the reader may see, theme by theme.</summary>
public partial class ContextPage(ShownContext context, CurrentPerson current) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private IReadOnlyList<ContextFigure> _figures = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    private bool MayKeep => current.OfRequest?.Role.May(Act.KeepRegisters) == true;

    private Domain.Measures.Marking Marking => _figures.Any(f => f.Force is not null) ? Domain.Measures.Marking.OfficialSensitive : Domain.Measures.Marking.Official;

    private IEnumerable<(string Id, string Name, IReadOnlyList<ContextFigure> Figures)> Groups => Themes.All
        .Select(t => (t.Slug, t.Name, Of(t.Code)))
        .Prepend(("across-themes", "Across themes", Of(null)))
        .Where(g => g.Item3.Count > 0);

    protected override async Task OnInitializedAsync() => _figures = await context.ReadAsync(_ => true, AppUrls.Context, Http.RequestAborted);

    private IReadOnlyList<ContextFigure> Of(string? theme) => _figures.Where(f => f.Theme == theme).ToList();
}
