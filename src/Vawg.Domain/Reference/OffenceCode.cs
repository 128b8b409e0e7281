namespace Vawg.Domain.Reference;

/// <summary>A Home Office offence code. It is text: 4.1 and 4.10 are different offences.</summary>
public readonly record struct OffenceCode
{
    private readonly string? _text;

    private OffenceCode(string text) => _text = text;

    public string Text => _text ?? string.Empty;

    /// <summary>Reads up to 16 letters, digits, points, slashes and spaces; it does not say that the code exists.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out OffenceCode code)
    {
        code = default;
        var trimmed = text.Trim();
        if (trimmed.IsEmpty || trimmed.Length > 16)
        {
            return false;
        }

        foreach (var c in trimmed)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '/' or ' '))
            {
                return false;
            }
        }

        code = new OffenceCode(trimmed.ToString());
        return true;
    }

    public static OffenceCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not an offence code.");

    public override string ToString() => Text;
}
