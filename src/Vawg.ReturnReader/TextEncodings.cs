namespace Vawg.ReturnReader;

/// <summary>Recognises encodings other than UTF-8, so that the sender can be told which.</summary>
internal static class TextEncodings
{
    /// <summary>The encoding that the first bytes tell; null when they may be UTF-8 or are no text.</summary>
    public static string? NotUtf8(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return "UTF-32";
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || LooksLikeUtf16(start)
            ? "UTF-16"
            : null;
    }

    /// <summary>What text that is no UTF-8 seems to be, by the bytes around the first that is not.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]) ? "an encoding that is not known" : "Windows-1252";

    // Text of Western languages in UTF-16 has a zero in nearly every second byte, and hardly one in the others.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> start)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < start.Length; i++)
        {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }

        var pairs = start.Length / 2;
        return pairs > 3 && Math.Max(zeros[0], zeros[1]) > pairs * 3 / 4 && Math.Min(zeros[0], zeros[1]) < pairs / 10;
    }
}
