namespace Vawg.Domain.Reference;

/// <summary>A crime outcome type of the Home Office framework: 0 to 22, and 1A, 2A, 3A inside 1, 2 and 3.</summary>
public readonly record struct OutcomeCode
{
    private readonly string? _text;

    private OutcomeCode(string text) => _text = text;

    public static OutcomeCode NotYetAssigned { get; } = new("0");

    public string Text => _text ?? string.Empty;

    public static bool TryParse(ReadOnlySpan<char> text, out OutcomeCode code)
    {
        code = default;
        var trimmed = text.Trim();
        var number = trimmed.Length > 1 && char.ToUpperInvariant(trimmed[^1]) == 'A' ? trimmed[..^1] : trimmed;
        var isAlternate = number.Length != trimmed.Length;
        if (number.Length is < 1 or > 2 || number.ContainsAnyExceptInRange('0', '9') || (number.Length == 2 && number[0] == '0'))
        {
            return false;
        }

        var value = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        if (value > 22 || (isAlternate && value is < 1 or > 3))
        {
            return false;
        }

        code = new OutcomeCode(trimmed.ToString().ToUpperInvariant());
        return true;
    }

    public static OutcomeCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not an outcome code.");

    public override string ToString() => Text;
}
