using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The time of an event: "24 November 2026 14:03:22 UTC".</summary>
internal static class AuditTime
{
    public static string Day(DateTime utc) => utc.ToString("d MMMM yyyy", PublicationCulture.English);

    public static string Time(DateTime utc) => utc.ToString("HH:mm:ss 'UTC'", PublicationCulture.English);
}
