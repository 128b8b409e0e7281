namespace Vawg.Domain.Threats.Judgements;

/// <summary>Something a judgement rests on.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Address">Where it is: a page of this product or an address that begins with https://; empty for none.</param>
public sealed record JudgementEvidence(string Text, string Address)
{
    /// <summary>Reads a line "text | address"; the address is optional. Null when the address is neither a page of the product nor an https address.</summary>
    public static JudgementEvidence? Read(string line)
    {
        var bar = line.LastIndexOf('|');
        var (text, address) = bar < 0 ? (line.Trim(), string.Empty) : (line[..bar].Trim(), line[(bar + 1)..].Trim());
        var isAddress = address.Length == 0
            || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal))
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
        return text.Length > 0 && isAddress && !line.Any(char.IsControl) ? new JudgementEvidence(text, address) : null;
    }
}
