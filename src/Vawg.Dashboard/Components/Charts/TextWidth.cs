namespace Vawg.Dashboard.Components.Charts;

/// <summary>An estimate of how wide a text is at 12 px, in pixels; on the long side, so that labels keep apart.</summary>
public static class TextWidth
{
    public static double Of(string text, bool bold = false) => text.Sum(Character) * (bold ? 1.08 : 1);

    private static double Character(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or '\'' or '\u2019' or ' ' or ':' => 3.4,
        'f' or 't' or 'r' or '-' or '(' or ')' or '[' or ']' => 4.2,
        'm' or 'w' or 'M' or 'W' or '%' => 10.4,
        >= 'A' and <= 'Z' => 8.4,
        >= '0' and <= '9' => 6.7,
        > '\u2000' => 11,
        _ => 6.7,
    };
}
