using System.Globalization;
using System.Text;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.About;

/// <summary>security.txt after RFC 9116: where faults of security are reported. There is none until an admin has set the contact.</summary>
internal static class SecurityText
{
    /// <summary>The RFC asks for less than a year; the end is a midnight, so that a day's answers are alike.</summary>
    private const int LastsDays = 365;

    public static async Task<IResult> AnswerAsync(SettingStore settings, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await settings.ValueAsync(Setting.SecurityContact, cancellationToken) is not { Length: > 0 } contact)
        {
            return Results.NotFound();
        }

        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(LastsDays).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Results.Text($"Contact: {contact}\r\nExpires: {expires}\r\nPreferred-Languages: en\r\n", "text/plain", Encoding.UTF8);
    }
}
