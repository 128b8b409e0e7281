using System.Globalization;

namespace Vawg.ReturnReader.Xml;

/// <summary>Whole numbers in attributes.</summary>
internal static class Integers
{
    /// <summary>The number, or 1 where the attribute is absent; anything but 1 to 2,147,483,647 is damage.</summary>
    public static int Times(string? text) => text is null ? 1 : Positive(text);

    public static int Positive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw RefusedException.Damaged("a number that is none");

    public static int Index(ReadOnlySpan<char> text, int count, string what) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < count
            ? number
            : throw RefusedException.Damaged(what);
}
