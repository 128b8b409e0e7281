using System.Text;
using Sylvan.Data.Csv;
using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Periods;

namespace Vawg.Data.Imports;

/// <summary>Says in words why a file could not be read to its end: the rest of a sentence that begins with its name.</summary>
internal static class FileFault
{
    public const string BrokenGzip = "is not a whole gzip file: it is cut short or damaged, and cannot be unpacked to its end. Download it again and import the whole file.";

    /// <summary>Whether the fault lies in the file, not in the machine or the program.</summary>
    public static bool IsOfTheFile(Exception fault) =>
        fault is InvalidDataException or DecoderFallbackException or CsvFormatException or CsvRecordTooLargeException or SheetRefusedException;

    public static string Sentence(Exception fault, int lastRow)
    {
        var where = lastRow == 0 ? "at its start" : string.Create(PublicationCulture.English, $"after row {lastRow:N0}");
        return fault switch
        {
            SheetRefusedException refused => refused.Message,
            InvalidDataException => BrokenGzip,
            DecoderFallbackException => $"is not text in UTF-8: it cannot be read {where}. Save it as \u201cCSV UTF-8\u201d and import that file.",
            CsvRecordTooLargeException => string.Create(
                PublicationCulture.English,
                $"is not comma-separated text as published: the row {where} is longer than {OpenDataCsv.LongestRow:N0} characters. A quotation mark may never be closed; take the file as published."),
            CsvFormatException => $"is not comma-separated text as published: the quotation marks of the row {where} do not match. Take the file as published.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "This fault is not one of a file."),
        };
    }
}
