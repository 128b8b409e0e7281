using System.Globalization;
using Vawg.Testing.Sheets;
using static Vawg.Domain.Returns.Sheets.RefusalCause;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Archives that would hurt whoever unpacked them without care.</summary>
internal static class HostileArchives
{
    private const string Csv = "offence_code,count\n8N,3\n";

    private const string Name = "return.zip";

    public static IEnumerable<HostileFile> All() =>
    [
        new("an archive in the archive", Name, With("inner.zip", Csv), ArchiveInside, "holds another archive"),
        new("a workbook in the archive", Name, With("return.xlsx", Csv), ArchiveInside, "holds another archive"),
        new("an archive named .csv in the archive", Name, () => new CsvZip().Part("x.csv", Good().ToBytes()).ToBytes(), ArchiveInside, "holds another archive"),
        new("a workbook in a workbook", "return.xlsx", () => new XlsxFile().Sheet("x", ["a"]).Part("xl/embeddings/sheet.xlsx", "PK").ToBytes(), ArchiveInside, "holds another archive"),
        new("an encrypted archive", Name, () => ZipBytes.Encrypted(Good().ToBytes()), Encrypted, "an encrypted archive"),
        new("a path out of the archive", Name, With("../../etc/outcomes.csv", Csv), EntryName, "a file whose path leads out of the archive"),
        new("an absolute path", Name, With("/etc/outcomes.csv", Csv), EntryName, "a file with an absolute path"),
        new("a drive", Name, With("C:outcomes.csv", Csv), EntryName, "a file with an absolute path"),
        new("a backslash", Name, With("..\\outcomes.csv", Csv), EntryName, "a file with a backslash in its name"),
        new("a control character in a name", Name, With("out\u0007comes.csv", Csv), EntryName, "a file with control characters in its name"),
        new("a line break in a name", Name, With("out\ncomes.csv", Csv), EntryName, "a file with control characters in its name"),
        new("a path out of a workbook", "return.xlsx", () => new XlsxFile().Sheet("x", ["a"]).Part("xl/../../x.xml", "<a/>").ToBytes(), EntryName, "a file whose path leads out of the archive"),
        new("a folder", Name, With("return/outcomes.csv", Csv), EntryName, "Put only the .csv files of the return into the archive, without folders."),
        new("a file that is not CSV", Name, With("readme.txt", Csv), EntryName, "a file that is not .csv"),
        new("a Mac's folder settings", Name, With(".DS_Store", Csv), EntryName, "a file that is not .csv"),
        new("a file of only an ending", Name, With(".csv", Csv), EntryName, "a file that is not .csv"),
        new("two hundred and one files", Name, () => Many(201).ToBytes(), TooManyEntries, "more than 200 files"),
        new("seventy thousand files", Name, () => Many(70_000).ToBytes(), TooManyEntries, "more than 200 files"),
        new("forty-one sheets", Name, () => Many(41).ToBytes(), TooManySheets, "more than 40 sheets"),
        new("two files of the same name", Name, () => Good().Part("OUTCOMES.csv", Csv).ToBytes(), Damaged, "two files of the same name"),
        new("two sheets of the same name", Name, () => Good().Part("outcomes .csv", Csv).ToBytes(), Damaged, "two sheets of the same name"),
        new("a bomb of a few hundred kilobytes", Name, () => Bomb(420), TooManyBytes, "unpacks to more than 200 times its size"),
        new("a bomb that states a small size", Name, () => ZipBytes.WithStatedSize(Bomb(30), 5_000), Damaged, "cut short or damaged"),
        new("a bomb in a workbook", "return.xlsx", BombInWorkbook, TooManyBytes, "unpacks to more than 200 times its size"),
        new("a stated size that is too small", Name, () => ZipBytes.WithStatedSize(Good().ToBytes(), 5), Damaged, "cut short or damaged"),
        new("a stated size that is too large", Name, () => ZipBytes.WithStatedSize(Good().ToBytes(), 1_000_000), Damaged, "cut short or damaged"),
        new("a stated size that is enormous", Name, () => ZipBytes.WithStatedSize(Good().ToBytes(), 500_000_000), TooManyBytes, "unpacks to more than 200 times its size"),
        new("a wrong checksum", Name, () => ZipBytes.WithWrongChecksums(Good().ToBytes()), Damaged, "its checksum is wrong"),
        new("an archive cut short", Name, () => Good().ToBytes()[..^30], Damaged, "an archive that cannot be unpacked"),
        new("the beginning of an archive", Name, "PK\u0003\u0004", Damaged, "an archive that cannot be unpacked"),
        new("a PDF named .csv in the archive", Name, With("measures.csv", "%PDF-1.7"), NotASheet, "a PDF document"),
        new("Windows-1252 in the archive", Name, () => new CsvZip().Part("outcomes.csv", [.. "a,b\n1,"u8, 0xE9, 0x0A]).ToBytes(), NotUtf8, "Windows-1252, at row 2 of outcomes"),
    ];

    private static ZipFile Good() => new CsvZip().Part("outcomes.csv", Csv);

    private static Func<byte[]> With(string name, string text) => () => Good().Part(name, text).ToBytes();

    private static ZipFile Many(int count)
    {
        var zip = new CsvZip();
        for (var i = 0; i < count; i++)
        {
            zip.Part(string.Create(CultureInfo.InvariantCulture, $"s{i}.csv"), "a\n");
        }

        return zip;
    }

    private static byte[] Bomb(int megabytes)
    {
        var lines = new byte[1 << 20];
        lines.AsSpan().Fill((byte)'\n');
        return ZipBytes.Repeating("outcomes.csv", Csv, lines, megabytes, Csv);
    }

    private static byte[] BombInWorkbook() => new XlsxFile().Sheet("x", ["a"])
        .Change("xl/worksheets/sheet1.xml", xml => xml.Replace("<sheetData>", "<sheetData>" + new string(' ', 60_000_000), StringComparison.Ordinal))
        .ToBytes();
}
