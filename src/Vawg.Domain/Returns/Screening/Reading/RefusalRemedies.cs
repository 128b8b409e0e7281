using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>What to do about a file that cannot be read.</summary>
internal static class RefusalRemedies
{
    public static string Of(RefusalCause cause) => cause switch
    {
        RefusalCause.Empty => "The file is empty. Save the return again, and upload that.",
        RefusalCause.NotASheet => "Upload a workbook (XLSX or ODS), a ZIP of CSV files or a CSV file.",
        RefusalCause.WrongEnding => "The name of the file says another type than its content. Save it again as the type that it should be.",
        RefusalCause.Encrypted => "Remove the password, and save the file again.",
        RefusalCause.Macros => "Save the workbook without macros.",
        RefusalCause.ExternalLinks => "Write the values in place of the links to other files, and save the workbook again.",
        RefusalCause.NotUtf8 => "Save the file as CSV UTF-8.",
        RefusalCause.ArchiveInside or RefusalCause.EntryName or RefusalCause.TooManyEntries => "Put nothing but the CSV files of the return into the ZIP, without folders.",
        RefusalCause.TooManyBytes or RefusalCause.TooManySheets or RefusalCause.TooManyRows or RefusalCause.TooManyCells or RefusalCause.FarCell or RefusalCause.CellTooLong or RefusalCause.TooDeep
            => "The file is larger than any return. Copy the rows of the return into an empty template, and upload that.",
        RefusalCause.TooMuchTime or RefusalCause.TooMuchMemory => "The file takes too much to read. Copy the rows of the return into an empty template, and upload that.",
        _ => Rules.FileRules.Readable.Remedy,
    };
}
