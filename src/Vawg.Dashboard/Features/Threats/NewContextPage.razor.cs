using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Adds a context figure.</summary>
public partial class NewContextPage(ContextRegister register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string ContextTitle = "Context figures";

    private FieldProblems _problems = FieldProblems.None;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private ContextForm? Form { get; set; }

    private async Task KeepAsync()
    {
        if (Form is null)
        {
            return;
        }

        _problems = new FieldProblems(await register.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.Written(), Http.RequestAborted));
        if (_problems.Items.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.Context}?done=yes");
        }
    }
}
