using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Vawg.Dashboard.Auth;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>Follows the session from inside an open page: warns before its time is over, and leaves the page once it has ended or the account may do other things than when the page was made.</summary>
public sealed partial class SessionWatch(SessionStore sessions, AuthenticationStateProvider authentication, NavigationManager navigation, TimeProvider clock) : OpenPageWatch
{
    /// <summary>Well under the 60 seconds within which a page must notice.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(20);

    private SignedInPerson? _first;
    private DateTime? _endsAtUtc;
    private bool _canGoOn;
    private bool _isLeft;

    protected override async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await InvokeAsync(LookAsync);
        }
        while (await timer.WaitForNextTickAsync(Gone));
    }

    private async Task LookAsync()
    {
        if (_isLeft)
        {
            // A browser that is gone cannot be sent away twice.
            return;
        }

        var state = await authentication.GetAuthenticationStateAsync();
        var id = PersonClaims.SessionOf(state.User);
        var person = id is null ? null : await sessions.FindAsync(id.Value, Gone);
        _first ??= person;
        if (person is null)
        {
            await LeaveAsync(id);
        }
        else if ((person.Role, person.OwnForce, person.SeesSmallCells) != (_first!.Role, _first.OwnForce, _first.SeesSmallCells))
        {
            // The page was made for what the account might do before.
            _isLeft = true;
            navigation.Refresh(forceReload: true);
        }
        else
        {
            Show(person);
        }
    }

    private void Show(SignedInPerson person)
    {
        var isNear = clock.GetUtcNow().UtcDateTime >= person.EndsAtUtc - SessionRules.Warning - Interval;
        _canGoOn = person.EndsAtUtc < person.StartedAtUtc + SessionRules.Longest;
        var shown = isNear ? person.EndsAtUtc : (DateTime?)null;
        if (shown != _endsAtUtc)
        {
            _endsAtUtc = shown;
            StateHasChanged();
        }
    }

    private async Task LeaveAsync(Guid? session)
    {
        var end = session is { } id ? await sessions.EndOfAsync(id, Gone) : null;
        var because = end switch
        {
            SessionEnd.Idle => "idle",
            SessionEnd.TooOld => "too-old",
            SessionEnd.SignedOut => "signed-out",
            _ => "ended",
        };
        var here = new Uri(navigation.Uri).PathAndQuery;
        _isLeft = true;
        navigation.NavigateTo($"{AppUrls.SignIn}?ended={because}&return={Uri.EscapeDataString(here)}", forceLoad: true);
    }

    private async Task GoOnAsync()
    {
        if (_first is { } person)
        {
            await sessions.TouchAsync(person with { LastSeenAtUtc = DateTime.UnixEpoch }, Gone);
            await LookAsync();
        }
    }

    private static string Clock(DateTime utc) => utc.ToString("HH:mm", PublicationCulture.English);
}
