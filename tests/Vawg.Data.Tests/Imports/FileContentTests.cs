using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Vawg.Data.Imports;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class FileContentTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gzip_is_unpacked_whatever_the_name_says()
    {
        var plain = Accepted(_folder.Write("plain.csv", CrimeCsv.Of(CrimeCsv.Row())));
        var packed = Accepted(_folder.Write("packed.csv", ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row()))));

        packed.RecordedCrimeRows().Should().Equal(plain.RecordedCrimeRows()).And.HaveCount(1);
    }

    [Fact]
    public void Byte_order_mark_is_not_part_of_the_first_heading()
    {
        var path = _folder.Write("marked.csv", "\uFEFF" + CrimeCsv.Of(CrimeCsv.Row()));

        Accepted(path, OpenDataTable.RecordedCrime).Rows.Should().Be(1);
    }

    [Fact]
    public void Windows_line_ends_are_read()
    {
        var path = _folder.Write("crlf.csv", CrimeCsv.Of(CrimeCsv.Row()).Replace("\n", "\r\n", StringComparison.Ordinal));

        Accepted(path).RecordedCrimeRows().Single().Count.Should().Be(12);
    }

    [Theory]
    [InlineData("[Content_Types].xml", "Excel, .xlsx")]
    [InlineData("xl/workbook.xml", "Excel, .xlsx")]
    public void Excel_workbook_named_csv_is_refused_with_what_to_do(string firstEntry, string kind)
    {
        var refusal = Refused(_folder.Write("crime.csv", Zip(firstEntry, "x")));

        refusal.Sentence.Should().StartWith("crime.csv is a spreadsheet workbook").And.Contain(kind)
            .And.Contain("not a .csv or .csv.gz file").And.Contain("CSV UTF-8");
    }

    [Fact]
    public void Open_document_workbook_named_csv_is_refused_with_what_to_do()
    {
        var refusal = Refused(_folder.Write("prc.csv", Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));

        refusal.Sentence.Should().Contain("is a spreadsheet workbook (OpenDocument, .ods)").And.Contain("CSV UTF-8");
    }

    [Fact]
    public void Workbook_inside_gzip_is_refused_as_a_workbook()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Zip("[Content_Types].xml", "x"));
        }

        Refused(_folder.Write("crime.csv.gz", packed.ToArray())).Sentence.Should().Contain("is a spreadsheet workbook (Excel, .xlsx)");
    }

    [Fact]
    public void Zip_of_other_files_is_refused_as_an_archive() =>
        Refused(_folder.Write("crime.zip", Zip("crime.csv", "x"))).Sentence.Should().Contain("is a zip archive, not a .csv or .csv.gz file");

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, "is a spreadsheet workbook (old Excel, .xls)")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "is a PDF document, not a .csv or .csv.gz file")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x66, 0x00 }, "is text in UTF-16, not UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x66 }, "is text in UTF-16, not UTF-8")]
    [InlineData(new byte[] { 0x66, 0x00, 0x6F, 0x00 }, "is not text, so it cannot be a .csv file")]
    [InlineData(new byte[] { }, "is empty, not a .csv file")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A }, "is empty, not a .csv file")]
    public void File_of_another_kind_is_refused_by_its_first_bytes(byte[] content, string sentence) =>
        Refused(_folder.Write("crime.csv", content)).Sentence.Should().StartWith("crime.csv ").And.Contain(sentence);

    [Fact]
    public void Web_page_saved_in_place_of_the_file_is_refused() =>
        Refused(_folder.Write("crime.csv", "<!DOCTYPE html><html></html>")).Sentence.Should().Contain("is a web page or XML, not a .csv or .csv.gz file");

    [Fact]
    public void Absent_file_is_refused() =>
        Refused(_folder.Absent("nowhere.csv")).Sentence.Should().Be("nowhere.csv was not found.");

    [Fact]
    public void Gzip_cut_at_any_byte_is_refused()
    {
        var whole = ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row(), CrimeCsv.Row(quarter: "2")));
        for (var length = 3; length < whole.Length; length++)
        {
            Check(_folder.Write("cut.csv.gz", whole[..length])).Should().BeOfType<OpenDataRefusal>($"only {length} of {whole.Length} bytes are there")
                .Which.Sentence.Should().Contain("is not a whole gzip file");
        }
    }

    [Fact]
    public void Gzip_cut_far_from_its_start_is_refused_for_that_and_not_for_the_noise_at_its_end()
    {
        var whole = ImportFolder.Gzip(CrimeCsv.Of([.. Enumerable.Range(1, 4_000).Select(i => CrimeCsv.Row(year: $"{2002 + (i % 20)}/{3 + (i % 20):00}", quarter: $"{1 + (i % 4)}", count: $"{i * 7919 % 10_007}"))]));
        for (var length = whole.Length / 4; length < whole.Length; length += 97)
        {
            var refusal = Refused(_folder.Write("cut.csv.gz", whole[..length]));

            refusal.Sentence.Should().Contain("is not a whole gzip file", $"only {length} of {whole.Length} bytes are there");
            refusal.Problems.Should().BeEmpty();
        }
    }

    [Fact]
    public void Gzip_of_several_parts_is_read_to_its_end()
    {
        byte[] parts = [.. ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row())), .. ImportFolder.Gzip(CrimeCsv.Row(quarter: "2"))];

        Accepted(_folder.Write("parts.csv.gz", parts)).Rows.Should().Be(2);
        Refused(_folder.Write("cut.csv.gz", parts[..^1])).Sentence.Should().Contain("is not a whole gzip file");
    }

    [Fact]
    public void Gzip_of_any_length_about_a_reading_block_is_whole()
    {
        // The name in a gzip header sets the length of the file byte by byte.
        var plain = ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row()));
        for (var length = 8192 - 64; length < 8192 + 64; length++)
        {
            byte[] named = [.. plain[..3], 8, .. plain[4..10], .. Enumerable.Repeat((byte)'n', length - plain.Length - 1), 0, .. plain[10..]];
            Accepted(_folder.Write("named.csv.gz", named)).Bytes.Should().Be(length);
        }
    }

    [Fact]
    public void Gzip_with_a_changed_byte_is_refused()
    {
        var damaged = ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row(), CrimeCsv.Row(quarter: "2")));
        damaged[^6] ^= 0xFF;

        Refused(_folder.Write("damaged.csv.gz", damaged)).Sentence.Should().Contain("is not a whole gzip file: it is cut short or damaged");
    }

    [Fact]
    public void Text_in_a_windows_code_page_is_refused_with_what_to_do()
    {
        var bytes = Encoding.Latin1.GetBytes(CrimeCsv.Of(CrimeCsv.Row() + "\u00E9"));

        Refused(_folder.Write("latin.csv", bytes)).Sentence.Should().Contain("is not text in UTF-8").And.Contain("CSV UTF-8");
    }

    private static byte[] Zip(string entry, string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry, CompressionLevel.NoCompression).Open());
            writer.Write(content);
        }

        return bytes.ToArray();
    }
}
