using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Moments as text, in UTC.</summary>
public static class Times
{
    /// <summary>"24 November 2026 14:03".</summary>
    public static string Text(DateTime utc) => utc.ToString("d MMMM yyyy HH:mm", PublicationCulture.English);
}
