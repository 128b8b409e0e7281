namespace Vawg.Domain.Reference;

/// <summary>The code of a police force area as the ONS gives it (E23000010), or BTP for the British Transport Police.</summary>
public readonly record struct ForceCode : IComparable<ForceCode>
{
    private readonly string? _text;

    private ForceCode(string text) => _text = text;

    public static ForceCode BritishTransportPolice { get; } = new("BTP");

    public string Text => _text ?? string.Empty;

    /// <summary>Reads nine characters, E23 or W15 and six digits, or BTP; case is ignored.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ForceCode code)
    {
        code = default;
        var trimmed = text.Trim();
        if (trimmed.Equals("BTP", StringComparison.OrdinalIgnoreCase))
        {
            code = BritishTransportPolice;
            return true;
        }

        var isArea = trimmed.StartsWith("E23", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("W15", StringComparison.OrdinalIgnoreCase);
        if (!isArea || trimmed.Length != 9 || trimmed[3..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        code = new ForceCode(trimmed.ToString().ToUpperInvariant());
        return true;
    }

    public static ForceCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not a police force area code.");

    public static bool operator <(ForceCode left, ForceCode right) => left.CompareTo(right) < 0;

    public static bool operator >(ForceCode left, ForceCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(ForceCode left, ForceCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ForceCode left, ForceCode right) => left.CompareTo(right) >= 0;

    public int CompareTo(ForceCode other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;
}
