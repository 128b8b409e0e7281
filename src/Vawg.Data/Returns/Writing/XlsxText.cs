using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Vawg.Data.Returns.Writing;

/// <summary>Text as an Excel workbook stores it: characters that XML cannot hold are written as _x000D_.</summary>
internal static class XlsxText
{
    /// <summary>Length of _x000D_.</summary>
    private const int Length = 7;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Escaped(string text)
    {
        if (!NeedsEscape(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                escaped.Append(Rune.ReplacementChar.ToString());
            }
            else if (LooksEscaped(text.AsSpan(i)) || text[i] == '\r' || !XmlConvert.IsXmlChar(text[i]))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (character is '_' or '\r' || char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text.Length >= Length && text[0] == '_' && text[1] == 'x' && text[Length - 1] == '_' && text[2..(Length - 1)].IndexOfAnyExcept(Hexadecimal) < 0;
}
