using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Adds a peer group, or makes the next version of one, or retires it.</summary>
public partial class PeerGroupPage(PeerGroups register, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string GroupsTitle = "Peer groups";

    private IReadOnlyList<PeerGroupVersion> _versions = [];
    private FieldProblems _problems = FieldProblems.None;
    private bool _isUnknown;

    /// <summary>The address of the group; null for a new one.</summary>
    [Parameter]
    public string? Slug { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "peer-group")]
    private PeerGroupForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "peer-group-retire")]
    private RetireForm? Retire { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string Title => _versions.Count == 0 ? "Add a peer group" : _versions[0].Group.Name;

    private string? MembersError => _problems.Of("members");

    /// <summary>What stands in the fields: what was sent, the newest version, or nothing.</summary>
    private PeerGroupForm Shown => Form ?? (_versions.Count > 0 ? PeerGroupForm.Of(_versions[0]) : new PeerGroupForm());

    protected override async Task OnInitializedAsync()
    {
        _versions = Slug is null ? [] : await register.VersionsAsync(Slug, Http.RequestAborted);
        if (Slug is not null && _versions.Count == 0)
        {
            _isUnknown = true;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    /// <summary>The first box carries the name of the field, so that a problem leads to it.</summary>
    private static string IdOf(Force force) => force.Code == Domain.Reference.Forces.Territorial.First(f => f.HasResidentRate).Code ? "members" : $"member-{force.Slug}";

    private async Task KeepAsync()
    {
        if (_isUnknown || Form is null)
        {
            return;
        }

        var by = current.OfRequest!;
        var source = SessionSignIn.SourceOf(Http);
        Answer(Slug is null
            ? await register.AddAsync(by, source, Form.Written(), Http.RequestAborted)
            : await register.ChangeAsync(by, source, Slug, Form.BasedOn, Form.Written(), RegisterText.Tidy(Form.Reason), Http.RequestAborted));
    }

    private async Task RetireAsync()
    {
        if (Slug is not null && Retire is not null)
        {
            Answer(await register.RetireAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Slug, Retire.BasedOn, RegisterText.Tidy(Retire.Reason), Http.RequestAborted));
        }
    }

    private void Answer(IReadOnlyList<(string Field, string Text)> problems)
    {
        _problems = new FieldProblems(problems);
        if (problems.Count == 0)
        {
            navigation.NavigateTo($"{AppUrls.PeerGroups}?done=yes");
        }
    }
}
