namespace Vawg.Data.Imports;

/// <summary>Tells from a file's first bytes what it is, whatever its name says.</summary>
internal static class FileContent
{
    /// <summary>How many of the first bytes are looked at.</summary>
    public const int BytesLookedAt = 4096;

    private const string SaveAsCsv = "Open it, save the sheet that holds the data as \u201cCSV UTF-8\u201d, and import that file.";

    private static readonly (byte[] Start, string Sentence)[] Refused =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], $"is a spreadsheet workbook (old Excel, .xls), not a .csv or .csv.gz file. {SaveAsCsv}"),
        ("%PDF"u8.ToArray(), "is a PDF document, not a .csv or .csv.gz file. Download the data file of the same release and import that."),
        ("BZh"u8.ToArray(), "is compressed with bzip2, not gzip. Unpack it and import the .csv file."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is compressed with xz, not gzip. Unpack it and import the .csv file."),
        ([0x37, 0x7A, 0xBC, 0xAF], "is a 7-Zip archive, not a .csv or .csv.gz file. Unpack it and import the .csv file."),
        ([0x28, 0xB5, 0x2F, 0xFD], "is compressed with zstd, not gzip. Unpack it and import the .csv file."),
        ([0x1F, 0x8B], "is compressed twice, not a .csv.gz file. Unpack it once and import the result."),
        ([0xFF, 0xFE], "is text in UTF-16, not UTF-8. Save it as \u201cCSV UTF-8\u201d and import that file."),
        ([0xFE, 0xFF], "is text in UTF-16, not UTF-8. Save it as \u201cCSV UTF-8\u201d and import that file."),
    ];

    public static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>Whether the file is a workbook and named as one; the file is left at its start.</summary>
    public static bool IsWorkbook(string path, FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var isNamed = Path.GetExtension(path) is var ending
            && (ending.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) || ending.Equals(".ods", StringComparison.OrdinalIgnoreCase));
        return isNamed && start[..length].SequenceEqual("PK\x03\x04"u8);
    }

    /// <summary>Why the bytes, unpacked when the file is gzip, cannot be comma-separated text: the rest of a sentence that begins with the file's name; null when they may be.</summary>
    public static string? Refusal(ReadOnlySpan<byte> start)
    {
        if (start.TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8).IsEmpty)
        {
            return "is empty, not a .csv file with a header and rows. Download it again.";
        }

        foreach (var (magic, sentence) in Refused)
        {
            if (start.StartsWith(magic))
            {
                return sentence;
            }
        }

        if (start.StartsWith("PK"u8) && start.Length > 3 && start[2] < 9)
        {
            return Zip(start);
        }

        if (start.Length > 262 && start[257..].StartsWith("ustar"u8))
        {
            return "is a tar archive, not a .csv or .csv.gz file. Unpack it and import the .csv file.";
        }

        if (start.Contains((byte)0))
        {
            return "is not text, so it cannot be a .csv file. Import the .csv or .csv.gz file of the release.";
        }

        return start.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8).StartsWith("<"u8)
            ? "is a web page or XML, not a .csv or .csv.gz file. Download the data file itself and import that."
            : null;
    }

    private static string Zip(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("opendocument.spreadsheet"u8) >= 0)
        {
            return $"is a spreadsheet workbook (OpenDocument, .ods), not a .csv or .csv.gz file. {SaveAsCsv}";
        }

        return start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("xl/"u8) >= 0 || start.IndexOf("_rels/"u8) >= 0
            ? $"is a spreadsheet workbook (Excel, .xlsx), not a .csv or .csv.gz file. {SaveAsCsv}"
            : "is a zip archive, not a .csv or .csv.gz file. Unpack it and import the file in it.";
    }
}
