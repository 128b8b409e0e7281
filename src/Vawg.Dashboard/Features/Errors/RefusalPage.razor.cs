using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Features.Errors;

/// <summary>The page that comes with a status which says no. It has no address of its own.</summary>
public partial class RefusalPage(CurrentPerson current, VawgSettings settings, NavigationManager navigation) : ComponentBase
{
    [Parameter]
    public int Status { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private IStatusCodeReExecuteFeature? Asked => Http.Features.Get<IStatusCodeReExecuteFeature>();

    /// <summary>The page that was asked for; what only takes forms cannot be opened again.</summary>
    private string Page => Asked!.OriginalPath == AppUrls.SignOut ? AppUrls.Overview : AppUrls.Local(Asked.OriginalPath + Asked.OriginalQueryString);

    /// <summary>The refusal in words; null for a page that does not exist.</summary>
    private Refusal? Refusal => Asked is null ? null : Status switch
    {
        StatusCodes.Status404NotFound => null,
        StatusCodes.Status400BadRequest => HttpMethods.IsPost(Http.Features.Get<RefusedRequest>()!.Method) ? Refusal.FormTooOld(Page) : Refusal.AddressNotUnderstood,
        StatusCodes.Status401Unauthorized => Refusal.NotSignedIn(Page),
        StatusCodes.Status403Forbidden => Forbidden,
        StatusCodes.Status429TooManyRequests => Refusal.TooMany(Wait, Page),
        _ => Refusal.Other(Status),
    };

    private Refusal Forbidden => current.OfRequest switch
    {
        null => Refusal.NotForVisitors,
        { HasSecondFactor: false } when settings.RequiresSecondFactor => Refusal.NoSecondFactor,
        var person => Refusal.NotFor(person),
    };

    private TimeSpan? Wait => int.TryParse(Http.Response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;

    protected override void OnInitialized()
    {
        if (Asked is null)
        {
            navigation.NotFound();
        }
    }
}
