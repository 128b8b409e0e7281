using System.Globalization;

namespace Vawg.Domain.Returns.Sheets;

/// <summary>Says of a file that cannot be read why, and what to do: never with words of the file itself.</summary>
public static class RefusalWords
{
    private const string SaveAgain = "Send it again, or open it and save it again in the spreadsheet program.";

    private const string Formats = "Send a workbook (.xlsx or .ods), a .zip of CSV files, or a .csv file.";

    private const string OnlyTheReturn = "Send a file that holds the return and nothing else.";

    /// <summary>What is wrong and what to do.</summary>
    public static string Of(FileRefused refused) => $"{Sentence(refused)} {Remedy(refused.Cause)}";

    /// <summary>What is wrong, and where.</summary>
    public static string Sentence(FileRefused refused)
    {
        var detail = refused.Detail.Length > 0 ? refused.Detail : null;
        return refused.Cause switch
        {
            RefusalCause.Empty => "The file is empty.",
            RefusalCause.NotASheet => $"The file is {detail ?? "something else"}, not a workbook or CSV{In(refused)}.",
            RefusalCause.WrongEnding => $"The name and the content of the file differ{(detail is null ? string.Empty : $": {detail}")}.",
            RefusalCause.Encrypted => $"The file is protected with a password{Met(detail)}.",
            RefusalCause.Macros => $"The file holds macros{Met(detail)}.",
            RefusalCause.ExternalLinks => $"The file takes values from other files{Met(detail)}{In(refused)}.",
            RefusalCause.Damaged => $"The file is cut short or damaged{Met(detail)}: it cannot be read{After(refused)}.",
            RefusalCause.DocumentType => $"The file declares a document type, which no spreadsheet program writes{In(refused)}.",
            RefusalCause.NotUtf8 => $"The text is not UTF-8{(detail is null ? string.Empty : $"; it seems to be {detail}")}{In(refused)}.",
            RefusalCause.ArchiveInside => $"The file holds another archive{Met(detail)}.",
            RefusalCause.EntryName => $"The archive holds {detail ?? "a file that has no place in a return"}.",
            RefusalCause.TooManyEntries => $"The archive holds too many files{Met(detail)}.",
            RefusalCause.TooManyBytes => $"The file unpacks to more than is read{Met(detail)}{In(refused)}.",
            RefusalCause.TooManySheets => $"The file holds too many sheets{Met(detail)}.",
            RefusalCause.TooManyRows => $"The file holds too many rows{Met(detail)}{In(refused)}.",
            RefusalCause.TooManyCells => $"The file holds too many cells{Met(detail)}{In(refused)}.",
            RefusalCause.FarCell => $"A cell lies far outside any table of a return{Met(detail)}{In(refused)}.",
            RefusalCause.CellTooLong => $"A cell holds more than {SheetWire.LongestText.ToString("N0", CultureInfo.InvariantCulture)} characters{In(refused)}.",
            RefusalCause.TooDeep => $"The file is nested deeper than any spreadsheet program writes{In(refused)}.",
            RefusalCause.TooMuchTime => $"Reading the file took too long{In(refused)}.",
            RefusalCause.TooMuchMemory => $"Reading the file takes too much memory{Met(detail)}{In(refused)}.",
            RefusalCause.ReaderEnded => $"The file could not be read to its end{In(refused)}.",
            _ => throw new ArgumentOutOfRangeException(nameof(refused), refused.Cause, "A cause without words."),
        };
    }

    /// <summary>What the person who sent the file can do.</summary>
    public static string Remedy(RefusalCause cause) => cause switch
    {
        RefusalCause.Empty => "Send the file that holds the return.",
        RefusalCause.NotASheet => Formats,
        RefusalCause.WrongEnding => "Give the file the ending of what it is, or save it as what its name says.",
        RefusalCause.Encrypted => "Save it without a password and send it again.",
        RefusalCause.Macros => "Save it as a workbook without macros (.xlsx or .ods) and send it again.",
        RefusalCause.ExternalLinks => "Replace the links by their values, save it and send it again.",
        RefusalCause.Damaged => SaveAgain,
        RefusalCause.DocumentType => SaveAgain,
        RefusalCause.NotUtf8 => "Save it as \u201cCSV UTF-8\u201d and send it again.",
        RefusalCause.ArchiveInside => "Take the inner file out of the archive and send only what belongs to the return.",
        RefusalCause.EntryName => "Put only the .csv files of the return into the archive, without folders.",
        RefusalCause.TooManyEntries => OnlyTheReturn,
        RefusalCause.TooManyBytes => OnlyTheReturn,
        RefusalCause.TooManySheets => OnlyTheReturn,
        RefusalCause.TooManyRows => OnlyTheReturn,
        RefusalCause.TooManyCells => OnlyTheReturn,
        RefusalCause.FarCell => "Delete what stands outside the table, save it and send it again.",
        RefusalCause.CellTooLong => "Shorten the cell; in a CSV file a quotation mark may never be closed.",
        RefusalCause.TooDeep => SaveAgain,
        RefusalCause.TooMuchTime => OnlyTheReturn,
        RefusalCause.TooMuchMemory => OnlyTheReturn,
        RefusalCause.ReaderEnded => SaveAgain,
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "A cause without words."),
    };

    private static string Met(string? detail) => detail is null ? string.Empty : $" ({detail})";

    private static string In(FileRefused refused) => refused switch
    {
        { Sheet: null } => string.Empty,
        { Row: { } row } => string.Create(CultureInfo.InvariantCulture, $", at row {row:N0} of {Shown(refused.Sheet)}"),
        _ => $", in {Shown(refused.Sheet)}",
    };

    private static string After(FileRefused refused) => refused switch
    {
        { Sheet: null } => " to its end",
        { Row: > 1 and var row } => string.Create(CultureInfo.InvariantCulture, $" after row {row - 1:N0} of {Shown(refused.Sheet)}"),
        _ => $" from the start of {Shown(refused.Sheet)} on",
    };

    // The name of any other sheet is content of the file.
    private static string Shown(string sheet) => ReturnSheets.Find(sheet)?.Name ?? "another sheet";
}
