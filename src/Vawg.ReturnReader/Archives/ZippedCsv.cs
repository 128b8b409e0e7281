using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Csv;

namespace Vawg.ReturnReader.Archives;

/// <summary>A zip archive that holds one CSV file for each sheet, and nothing else.</summary>
internal static class ZippedCsv
{
    private const string Ending = ".csv";

    // What a Mac adds to an archive without being asked.
    private const string MacFolder = "__MACOSX/";

    public static void Read(BoundedArchive archive, SheetOutput output)
    {
        var names = archive.Names.Where(name => !name.StartsWith(MacFolder, StringComparison.Ordinal)).ToList();
        foreach (var name in names)
        {
            RefuseOthers(name);
        }

        foreach (var name in names)
        {
            using var entry = archive.Open(name);
            CsvSheet.ReadEntry(entry, name[..^Ending.Length], output, archive.Clock);
        }
    }

    private static void RefuseOthers(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw new RefusedException(RefusalCause.EntryName, "a file in a folder");
        }

        if (!name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || name.Length == Ending.Length)
        {
            throw new RefusedException(RefusalCause.EntryName, "a file that is not .csv");
        }
    }
}
