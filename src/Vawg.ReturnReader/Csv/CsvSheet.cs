using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Csv;

/// <summary>One CSV file as a sheet.</summary>
internal static class CsvSheet
{
    /// <summary>A file of an archive, whose content has not been looked at.</summary>
    public static void ReadEntry(Stream entry, string name, SheetOutput output, WorkClock clock)
    {
        var start = new byte[FileStart.BytesLookedAt];
        var read = entry.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (FileStart.IsZip(start.AsSpan(0, read)))
        {
            throw new RefusedException(RefusalCause.ArchiveInside);
        }

        if (read > 0)
        {
            FileStart.RefuseForeign(start.AsSpan(0, read), file: null);
        }

        Read(new Utf8Text(entry, start.AsMemory(0, read), clock), name, output);
    }

    public static void Read(Stream file, string name, SheetOutput output, WorkClock clock) =>
        Read(new Utf8Text(file, default, clock), name, output);

    private static void Read(Utf8Text text, string name, SheetOutput output)
    {
        var separator = Separators.Of(text.Peek());
        output.Start(name, isHidden: false, separator);
        var records = new CsvRecords(text, separator);
        var cells = new RowCells();
        try
        {
            while (records.Read(cells))
            {
                output.Row(records.Line, cells);
            }
        }
        finally
        {
            output.RowInHand = records.Line;
        }
    }
}
