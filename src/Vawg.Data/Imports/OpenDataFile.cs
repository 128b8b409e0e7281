using System.Text;
using Vawg.Data.Imports.Sheets;

namespace Vawg.Data.Imports;

/// <summary>A file given for import, opened by its content: text, gzip that holds text, or a workbook, which a process of its own reads.</summary>
internal sealed class OpenDataFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashingStream _bytes;

    private OpenDataFile(string name, long length, HashingStream bytes, TextReader text)
    {
        Name = name;
        Length = length;
        _bytes = bytes;
        Text = text;
    }

    public string Name { get; }

    /// <summary>Bytes of the file as it lies there, compressed or not.</summary>
    public long Length { get; }

    public TextReader Text { get; }

    /// <summary>Where the rows stand when the file is a workbook.</summary>
    public SheetPlaces Places => (Text as WorkbookText)?.Places ?? new SheetPlaces();

    /// <summary>Names of the sheets of a workbook that hold no table, of those read so far.</summary>
    public IReadOnlyList<string> SheetsWithoutTable => (Text as WorkbookText)?.WithoutTable ?? [];

    /// <summary>Share of the file's bytes read so far, 0 to 1.</summary>
    public double ShareRead => Length == 0 ? 1 : (double)_bytes.BytesRead / Length;

    /// <summary>Opens the file, or says why not in the rest of a sentence that begins with its name.</summary>
    public static OpenDataFile? Open(string path, out string refusal)
    {
        refusal = Directory.Exists(path) ? "is a folder, not a file." : "was not found.";
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            refusal = "could not be opened; it may be in use by another program, or not yours to read.";
            return null;
        }

        try
        {
            if (FileContent.IsWorkbook(path, file))
            {
                var workbook = new WorkbookText(SheetReader.ReadPublished(path, Path.GetFileName(path), CancellationToken.None));
                return new OpenDataFile(Path.GetFileName(path), file.Length, new HashingStream(file), workbook);
            }

            var (isGzip, notText) = Look(file);
            if (notText is not null)
            {
                refusal = notText;
                file.Dispose();
                return null;
            }

            var bytes = new HashingStream(file);
            Stream unpacked = isGzip ? new WholeGzipStream(bytes) : bytes;
            return new OpenDataFile(Path.GetFileName(path), file.Length, bytes, new StreamReader(unpacked, Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file is gzip that is cut short or damaged. What was unpacked of it before says nothing: the last of it may be noise.</summary>
    public static bool IsBrokenGzip(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[2];
            if (!FileContent.IsGzip(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]))
            {
                return false;
            }

            file.Position = 0;
            using var unpacked = new WholeGzipStream(file);
            unpacked.CopyTo(Stream.Null);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    /// <summary>Reads what is left and gives the SHA-256 of the whole file, in lower-case hexadecimal.</summary>
    public string Finish() => _bytes.Finish();

    public void Dispose()
    {
        Text.Dispose();
        _bytes.Dispose();
    }

    private static (bool IsGzip, string? NotText) Look(FileStream file)
    {
        Span<byte> start = stackalloc byte[FileContent.BytesLookedAt];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var isGzip = FileContent.IsGzip(start[..length]);
        if (isGzip)
        {
            file.Position = 0;
            using var unpacked = new WholeGzipStream(file);
            length = unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }

        file.Position = 0;
        return (isGzip, FileContent.Refusal(start[..length]));
    }
}
