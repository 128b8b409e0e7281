using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Whom to turn to, in the middle of a sentence.</summary>
public partial class HelpContact(HelpDesk desk) : ComponentBase
{
    private string _contact = string.Empty;

    /// <summary>Whether to ask no database.</summary>
    [Parameter]
    public bool IsLastKnown { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync() =>
        _contact = IsLastKnown ? desk.LastKnown : await desk.ContactAsync(Http?.RequestAborted ?? CancellationToken.None);
}
