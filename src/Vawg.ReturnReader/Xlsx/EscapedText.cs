using System.Globalization;
using System.Text;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Characters that XML cannot hold are written by Excel as _x000D_.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    public static string Plain(string text)
    {
        var next = text.IndexOf("_x", StringComparison.Ordinal);
        if (next < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var from = 0;
        while (next >= 0)
        {
            if (TryRead(text.AsSpan(next), out var character))
            {
                plain.Append(text, from, next - from).Append(character);
                from = next + Length;
                next = text.IndexOf("_x", from, StringComparison.Ordinal);
            }
            else
            {
                next = text.IndexOf("_x", next + 1, StringComparison.Ordinal);
            }
        }

        return WithoutHalves(plain.Append(text, from, text.Length - from));
    }

    private static bool TryRead(ReadOnlySpan<char> text, out char character)
    {
        character = default;
        if (text.Length < Length || text[Length - 1] != '_' || !ushort.TryParse(text[2..(Length - 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        character = (char)code;
        return true;
    }

    // Half of a character cannot be written in UTF-8.
    private static string WithoutHalves(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                text[i] = '\uFFFD';
            }
        }

        return text.ToString();
    }
}
