using System.Text;

namespace Vawg.Domain.Returns.Sheets;

/// <summary>Short texts met lately in a file. Codes and words recur in nearly every row, and a text of its own for each would be most of what reading leaves behind.</summary>
internal sealed class RepeatedTexts
{
    private const int Places = 4_096;
    private const int Longest = 24;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text of some bytes; null where they are long or not plain.</summary>
    public string? Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest || !Ascii.IsValid(utf8))
        {
            return null;
        }

        var place = Place(utf8);
        return _texts[place] is { } known && Ascii.Equals(utf8, known) ? known : _texts[place] = Encoding.ASCII.GetString(utf8);
    }

    private static int Place(ReadOnlySpan<byte> utf8)
    {
        var sum = 0U;
        foreach (var each in utf8)
        {
            sum = (sum * 31) + each;
        }

        return (int)(sum % Places);
    }
}
