namespace Vawg.Domain.Measures;

/// <summary>The symbols of the Government Statistical Service for missing figures, with their words.</summary>
public static class MissingSymbols
{
    public static string Symbol(this MissingReason reason) => reason switch
    {
        MissingReason.NotSupplied => "[x]",
        MissingReason.NotApplicable => "[z]",
        MissingReason.Suppressed => "[c]",
        MissingReason.LowReliability => "[u]",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without a symbol."),
    };

    public static string Words(this MissingReason reason) => reason switch
    {
        MissingReason.NotSupplied => "not supplied",
        MissingReason.NotApplicable => "not applicable",
        MissingReason.Suppressed => "suppressed",
        MissingReason.LowReliability => "low reliability",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
    };

    public static bool TryParse(ReadOnlySpan<char> text, out MissingReason reason)
    {
        foreach (var candidate in Enum.GetValues<MissingReason>())
        {
            if (text.Trim().Equals(candidate.Symbol(), StringComparison.OrdinalIgnoreCase))
            {
                reason = candidate;
                return true;
            }
        }

        reason = default;
        return false;
    }
}
