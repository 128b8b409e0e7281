using System.Globalization;
using System.Security;

namespace Vawg.Testing.Sheets;

/// <summary>How values are written into generated files.</summary>
internal static class SheetValues
{
    public static string Invariant(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    public static string Xml(object value) => SecurityElement.Escape(Invariant(value))!;
}
