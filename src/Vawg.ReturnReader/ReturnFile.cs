using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Csv;
using Vawg.ReturnReader.Ods;
using Vawg.ReturnReader.Xlsx;

namespace Vawg.ReturnReader;

/// <summary>Reads one file from its first byte to its last and says what it holds, or why it cannot be read.</summary>
internal static class ReturnFile
{
    public static void Read(string path, string fileName, Stream to, WorkClock clock, FileLimits limits)
    {
        using var output = new SheetOutput(to, clock, limits);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
            ReadContent(file, fileName, output, clock, limits);
            output.End();
        }
        catch (RefusedException refused)
        {
            output.Refuse(refused.Cause, refused.Detail);
        }
        catch (OutOfMemoryException)
        {
            output.Refuse(RefusalCause.TooMuchMemory, string.Empty);
        }
    }

    private static void ReadContent(FileStream file, string fileName, SheetOutput output, WorkClock clock, FileLimits limits)
    {
        Span<byte> start = stackalloc byte[FileStart.BytesLookedAt];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        FileStart.RefuseForeign(start[..read], file);
        file.Position = 0;
        if (FileStart.IsZip(start))
        {
            using var archive = new BoundedArchive(file, clock, limits);
            ReadArchive(archive, fileName, output);
        }
        else
        {
            Recognise(SheetFormat.Csv, fileName, output);
            CsvSheet.Read(file, NameWithoutEnding(fileName), output, clock);
        }
    }

    private static void ReadArchive(BoundedArchive archive, string fileName, SheetOutput output)
    {
        if (archive.Has(ContentTypes.Part))
        {
            ContentTypes.RefuseOthers(archive);
            Recognise(SheetFormat.Xlsx, fileName, output);
            XlsxWorkbook.Read(archive, output);
        }
        else if (archive.Has(OdsPackage.MimeType))
        {
            OdsPackage.RefuseOthers(archive);
            Recognise(SheetFormat.Ods, fileName, output);
            OdsWorkbook.Read(archive, output);
        }
        else
        {
            Recognise(SheetFormat.ZippedCsv, fileName, output);
            ZippedCsv.Read(archive, output);
        }
    }

    private static void Recognise(SheetFormat format, string fileName, SheetOutput output)
    {
        output.Recognised(format);
        FileEnding.RefuseOther(format, fileName);
    }

    private static string NameWithoutEnding(string fileName) => Path.GetFileNameWithoutExtension(fileName);
}
