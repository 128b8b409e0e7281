using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Adds an event to the register, or makes the next version of one, or retires it.</summary>
public partial class EventPage(EventRegister register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string EventsTitle = "Events";

    private IReadOnlyList<EventVersion> _versions = [];
    private FieldProblems _problems = FieldProblems.None;
    private bool _isUnknown;

    /// <summary>The number of the event; null for a new one.</summary>
    [Parameter]
    public int? Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    /// <summary>The force for which an event is added.</summary>
    [SupplyParameterFromQuery(Name = "of")]
    private string? Of { get; set; }

    [SupplyParameterFromForm(FormName = "event")]
    private EventForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "event-retire")]
    private RetireForm? Retire { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string Title => _versions.Count == 0 ? "Add an event" : _versions[0].Event.Title;

    /// <summary>What stands in the fields: what was sent, the newest version, or nothing.</summary>
    private EventForm Shown => Form ?? (_versions.Count > 0 ? EventForm.Of(_versions[0]) : new EventForm { Force = Of });

    protected override async Task OnInitializedAsync()
    {
        _versions = Id is { } number ? await register.VersionsAsync(number, Http.RequestAborted) : [];
        if (Id is not null && _versions.Count == 0)
        {
            _isUnknown = true;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task KeepAsync()
    {
        if (_isUnknown || Form is null)
        {
            return;
        }

        var by = current.OfRequest!;
        var source = SessionSignIn.SourceOf(Http);
        Answer(Id is { } number
            ? await register.ChangeAsync(by, source, number, Form.BasedOn, Form.Written(), RegisterText.Tidy(Form.Reason), Http.RequestAborted)
            : await register.AddAsync(by, source, Form.Written(), Http.RequestAborted));
    }

    private async Task RetireAsync()
    {
        if (Id is { } number && Retire is not null)
        {
            Answer(await register.RetireAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), number, Retire.BasedOn, RegisterText.Tidy(Retire.Reason), Http.RequestAborted));
        }
    }

    private void Answer(IReadOnlyList<(string Field, string Text)> problems)
    {
        _problems = new FieldProblems(problems);
        if (problems.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.Events}?done=yes");
        }
    }
}
