using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>How the name of each kind of file ends.</summary>
internal static class FileEnding
{
    // Endings that may be repeated to the reader; any other is the sender's own text.
    private static readonly string[] Told =
        [".csv", ".doc", ".docx", ".gz", ".html", ".ods", ".ots", ".pdf", ".tsv", ".txt", ".xls", ".xlsb", ".xlsm", ".xlsx", ".xltx", ".xml", ".zip"];

    public static void RefuseOther(SheetFormat format, string fileName)
    {
        var (ending, words) = Of(format);
        var given = Path.GetExtension(fileName).Trim();
        if (given.Equals(ending, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var told = Told.FirstOrDefault(known => known.Equals(given, StringComparison.OrdinalIgnoreCase));
        var name = told is null ? "the name has another ending or none" : $"the name ends in {told}";
        throw new RefusedException(RefusalCause.WrongEnding, $"{name}, the content is {words} ({ending})");
    }

    private static (string Ending, string Words) Of(SheetFormat format) => format switch
    {
        SheetFormat.Xlsx => (".xlsx", "an Excel workbook"),
        SheetFormat.Ods => (".ods", "an OpenDocument workbook"),
        SheetFormat.ZippedCsv => (".zip", "a zip archive"),
        SheetFormat.Csv => (".csv", "text"),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format without an ending."),
    };
}
