using System.Globalization;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Days as the fields of forms hold them.</summary>
internal static class FormText
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The day of a field; null when it holds none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Of(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture);
}
