using System.Globalization;

namespace Vawg.Data.Audit;

/// <summary>The number and hash of an event as an earlier verification printed them, "1204:9f86d0...".</summary>
public sealed record NotedHash(long Sequence, string Hash)
{
    public static bool TryParse(string text, out NotedHash noted)
    {
        noted = new NotedHash(0, string.Empty);
        if (text.Split(':') is not [var number, { Length: 2 * AuditHash.Bytes } hash]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !hash.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        noted = new NotedHash(sequence, hash.ToLowerInvariant());
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}:{Hash}");
}
