using System.Text;
using Vawg.Testing.Sheets;
using static Vawg.Domain.Returns.Sheets.RefusalCause;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Files that are something else than they should be, or than their name says.</summary>
internal static class HostileContents
{
    private const string Csv = "offence_code,count\n8N,3\n";

    private static readonly object?[] Heading = ["offence_code", "count"];

    private static readonly byte[] OldMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static IEnumerable<HostileFile> All() =>
    [
        new("no bytes", "return.csv", string.Empty, Empty, "The file is empty."),
        new("white space", "return.csv", " \r\n\t\n", Empty, "The file is empty."),
        new("a byte order mark", "return.csv", "\uFEFF", Empty, "The file is empty."),
        new("rows of separators", "return.csv", ",,,\n,,,\n", Empty, "The file is empty."),
        new("an empty archive", "return.zip", () => new ZipFile().ToBytes(), Empty, "The file is empty."),
        new("a workbook without rows", "return.xlsx", () => new XlsxFile().Sheet("return").ToBytes(), Empty, "The file is empty."),
        new("PDF", "return.xlsx", "%PDF-1.7 xxxx", NotASheet, "is a PDF document, not a workbook"),
        new("a web page", "return.xls", "\n<!DOCTYPE html><html><table></table></html>", NotASheet, "is a web page"),
        new("XML", "return.csv", "\uFEFF<?xml version=\"1.0\"?><a/>", NotASheet, "is an XML document"),
        new("JSON", "return.csv", "{\"a\":1}", NotASheet, "is a JSON document"),
        new("an old workbook", "return.xls", () => [.. OldMagic, .. new byte[600]], NotASheet, "an old Excel workbook (.xls)"),
        new("a workbook with a password", "return.xlsx", () => [.. OldMagic, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], Encrypted, "password"),
        new("gzip", "return.csv", () => ImportFolder.Gzip(Csv), NotASheet, "a gzip file"),
        new("7-Zip", "return.zip", () => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], NotASheet, "a 7-Zip archive"),
        new("RAR", "return.zip", "Rar!xxxx", NotASheet, "a RAR archive"),
        new("a tar archive", "return.zip", new string('x', 257) + "ustar" + new string('x', 250), NotASheet, "a tar archive"),
        new("a picture", "return.xlsx", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], NotASheet, "a picture"),
        new("bytes", "return.csv", () => [1, 2, 0, 4, 5, 6, 7, 8], NotASheet, "data that are not text"),
        new("a Word document", "return.xlsx", () => new XlsxFile().Sheet("x", Heading).Change("[Content_Types].xml", xml => xml.Replace("spreadsheetml", "wordprocessingml", StringComparison.Ordinal)).ToBytes(), NotASheet, "a Word document"),
        new("an Office file of no known kind", "return.xlsx", () => new ZipFile().Part("[Content_Types].xml", "<Types/>").ToBytes(), NotASheet, "an Office document of another kind"),
        new("an OpenDocument text", "return.ods", () => new OdsFile().Sheet("x", Heading).Change("mimetype", _ => "application/vnd.oasis.opendocument.text").ToBytes(), NotASheet, "an OpenDocument file of another kind"),
        new("an Excel workbook named .csv", "return.csv", Xlsx, WrongEnding, "the name ends in .csv, the content is an Excel workbook (.xlsx)"),
        new("an Excel workbook named .xls", "return.xls", Xlsx, WrongEnding, "the name ends in .xls"),
        new("an Excel workbook named .ods", "return.ods", Xlsx, WrongEnding, "the name ends in .ods"),
        new("an Excel workbook named .zip", "return.zip", Xlsx, WrongEnding, "the name ends in .zip"),
        new("an OpenDocument workbook named .xlsx", "return.xlsx", () => new OdsFile().Sheet("x", Heading).ToBytes(), WrongEnding, "the content is an OpenDocument workbook (.ods)"),
        new("an archive named .csv", "return.csv", () => new CsvZip().Sheet("x", Heading).ToBytes(), WrongEnding, "the content is a zip archive (.zip)"),
        new("text named .xlsx", "return.xlsx", Csv, WrongEnding, "the name ends in .xlsx, the content is text (.csv)"),
        new("text named .txt", "return.TXT", Csv, WrongEnding, "the name ends in .txt"),
        new("text without an ending", "return", Csv, WrongEnding, "another ending or none"),
        new("a name full of tricks", "../..\\a\u0001\u202Efdp.<b>", Csv, WrongEnding, "another ending or none"),
        new("UTF-16", "return.csv", () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv)], NotUtf8, "it seems to be UTF-16"),
        new("UTF-16 without a mark", "return.csv", () => Encoding.BigEndianUnicode.GetBytes(Csv), NotUtf8, "it seems to be UTF-16"),
        new("UTF-32", "return.csv", () => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Csv)], NotUtf8, "it seems to be UTF-32"),
        new("Windows-1252", "outcomes.csv", () => Encoding.Latin1.GetBytes(Csv + "8N,caf\u00E9\n"), NotUtf8, "it seems to be Windows-1252, at row 3 of outcomes"),
        new("an unknown encoding", "return.csv", () => [.. Encoding.UTF8.GetBytes(Csv), 0x41, 0x81, 0x8D, 0x41, 0x0A], NotUtf8, "an encoding that is not known"),
    ];

    private static byte[] Xlsx() => new XlsxFile().Sheet("recorded_offences", Heading, ["8N", 3]).ToBytes();
}
