using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Registers;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Withdraws a context figure that somebody added.</summary>
public partial class WithdrawContextPage(ShownContext context, ContextRegister register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string ContextTitle = "Context figures";

    private ContextFigure? _figure;
    private FieldProblems _problems = FieldProblems.None;

    [Parameter]
    public int Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var found = await context.ReadAsync(f => f.Number == Id, AppUrls.WithdrawContextOf(Id), Http.RequestAborted);
        _figure = found.Count > 0 ? found[0] : null;
        if (_figure is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task WithdrawAsync()
    {
        if (_figure is null)
        {
            return;
        }

        _problems = new FieldProblems(await register.WithdrawAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Id, RegisterText.Tidy(Reason), Http.RequestAborted));
        if (_problems.Items.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.Context}?done=yes");
        }
    }
}
