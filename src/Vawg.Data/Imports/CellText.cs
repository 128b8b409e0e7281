namespace Vawg.Data.Imports;

/// <summary>How the content of a cell is repeated to a reader: short, on one line, without control characters.</summary>
internal static class CellText
{
    private const int MostCharacters = 60;

    public static string Shown(ReadOnlySpan<char> value)
    {
        var cut = value.Length > MostCharacters ? value[..MostCharacters] : value;
        var text = string.Create(cut.Length, cut, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var isPrinted = !char.IsControl(source[i]) && !char.IsSurrogate(source[i]) && source[i] is not (>= '\u2028' and <= '\u202E') and not (>= '\u2066' and <= '\u2069');
                target[i] = isPrinted ? source[i] : '\uFFFD';
            }
        });
        return cut.Length < value.Length ? text + "\u2026" : text;
    }
}
