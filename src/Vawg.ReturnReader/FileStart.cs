using System.Text;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>Tells from its first bytes what a file is, whatever its name says, and refuses what is neither a zip archive nor text in UTF-8.</summary>
internal static class FileStart
{
    public const int BytesLookedAt = 4096;

    private static readonly (byte[] Start, string Words)[] Foreign =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x1F, 0x8B], "a gzip file"),
        ("BZh"u8.ToArray(), "a bzip2 file"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "an RTF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("{"u8.ToArray(), "a JSON document"),
    ];

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\x03\x04"u8);

    /// <param name="start">The first bytes.</param>
    /// <param name="file">The whole file, from its start, for kinds that the first bytes do not tell apart; null inside an archive.</param>
    public static void RefuseForeign(ReadOnlySpan<byte> start, Stream? file)
    {
        if (start.IsEmpty || start.StartsWith("PK\x05\x06"u8))
        {
            throw new RefusedException(RefusalCause.Empty);
        }

        if (IsZip(start))
        {
            return;
        }

        if (OldWorkbook.Starts(start))
        {
            throw OldWorkbook.Refusal(file);
        }

        if (TextEncodings.NotUtf8(start) is { } encoding)
        {
            throw new RefusedException(RefusalCause.NotUtf8, encoding);
        }

        foreach (var (magic, words) in Foreign)
        {
            if (start.StartsWith(magic))
            {
                throw new RefusedException(RefusalCause.NotASheet, words);
            }
        }

        if (start.Length > 262 && start[257..].StartsWith("ustar"u8))
        {
            throw new RefusedException(RefusalCause.NotASheet, "a tar archive");
        }

        if (start.Contains((byte)0))
        {
            throw new RefusedException(RefusalCause.NotASheet, "data that are not text");
        }

        RefuseMarkup(start);
    }

    private static void RefuseMarkup(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        if (!text.StartsWith("<"u8))
        {
            return;
        }

        Span<char> head = stackalloc char[Math.Min(text.Length, 512)];
        Encoding.Latin1.GetChars(text[..head.Length], head);
        var isPage = head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        throw new RefusedException(RefusalCause.NotASheet, isPage ? "a web page" : "an XML document");
    }
}
