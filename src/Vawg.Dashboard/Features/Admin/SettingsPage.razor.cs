using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The settings that an admin may change while the product runs.</summary>
public partial class SettingsPage(SettingStore settings, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private readonly Dictionary<Setting, string> _values = [];
    private readonly Dictionary<Setting, string> _errors = [];
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        foreach (var setting in Setting.All)
        {
            _values[setting] = HttpMethods.IsPost(Http.Request.Method) && Http.Request.Form.ContainsKey(setting.Name)
                ? Http.Request.Form[setting.Name].ToString().Trim()
                : await settings.ValueAsync(setting, Http.RequestAborted);
        }
    }

    private async Task SaveAsync()
    {
        foreach (var setting in Setting.All)
        {
            if (setting.Problem(_values[setting]) is { } problem)
            {
                _errors[setting] = problem;
            }
        }

        _problems = [.. _errors.Select(e => new ProblemItem(e.Value, e.Key.Name))];
        if (_problems.Count == 0)
        {
            await StoreAsync();
        }
    }

    private async Task StoreAsync()
    {
        var admin = current.AdminOf(Http);
        foreach (var setting in Setting.All)
        {
            if (!await settings.SetAsync(setting, _values[setting], admin.Person, admin.Source, Http.RequestAborted))
            {
                _problems = [new ProblemItem("Your account may not change settings any more. Nothing more was changed.")];
                return;
            }
        }

        navigation.NavigateTo($"{AppUrls.Settings}?done=yes");
    }
}
