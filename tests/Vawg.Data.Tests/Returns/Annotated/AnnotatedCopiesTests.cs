using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using Vawg.Data.Imports.Sheets;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns;
using Vawg.Data.Returns.Annotated;
using Vawg.Data.Tests.Imports;
using Vawg.Data.Tests.Imports.Sheets;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Returns.Annotated;

[Collection(ReaderProcesses.Name)]
public sealed class AnnotatedCopiesTests : IDisposable
{
    private static readonly object?[][] Offences =
    [
        ["offence_code", "flags", "victim_sex", "victim_age_band", "location", "count"],
        ["8N", "DA", "F", "25-34", "private", 3],
        [4.1m, "FM", "F", "18-24", "private", "1,204"],
        ["=1+1", "+2", "-3", "@SUM(A1)", "_x005F_x0041__x000D__x0001_", true],
        ["8Q", null, "F", new DateOnly(2022, 12, 10), "private", new SheetError("#DIV/0!"), "outside"],
    ];

    private readonly ImportFolder _folder = new();
    private readonly ReturnFiles _files;
    private readonly string _store;

    public AnnotatedCopiesTests()
    {
        _store = _folder.Absent("store");
        _files = new ReturnFiles(_store);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Problems_stand_in_a_last_column_beside_their_rows_and_every_cell_is_what_it_was()
    {
        var file = new XlsxFile().Sheet("Recorded_Offences", Offences).Sheet("return", ["force_code"], ["E23000032"]).Hide().Sheet("notes [1]/a", ["x"]).ToBytes();

        var read = await ReadCopyAsync(
            await TakenAsync("march.xlsx", file),
            Finding("R-02", "recorded_offences", 3, "offence_code", "Format the column as text, and write the code again: 4.1 or 4.10."),
            Finding("R-07", "recorded_offences", 3, "flags", "Add HBA to the flags."),
            Finding("R-05", "recorded_offences", 9, "count", "Write the value."),
            Finding("F-39", "suspects", null, null, "Give a reason."));

        read.OfType<SheetStarted>().Select(s => (s.Name, s.IsHidden)).Should().Equal(("problems", false), ("Recorded_Offences", false), ("return", true), ("notes _1__a", false));
        SheetTexts.WholeRows(read).Should().Equal(
            "1: text severity | text code | text rule | text sheet | text column or key | text value | text what to do",
            "2: text Warning | text F-39 | text A sheet has a heading and no rows: all of it counts as zero | text suspects | - | - | text Give a reason.",
            "3: - | - | text Kent, 2022/23 Q1, version 1: march.xlsx.",
            "4: - | - | text 3 more problems stand beside their rows, in the last column of the other sheets.",
            "5: - | - | text Remove this sheet and the columns named problems before you upload the file again.",
            "1: text offence_code | text flags | text victim_sex | text victim_age_band | text location | text count | - | text problems",
            "2: text 8N | text DA | text F | text 25-34 | text private | number 3",
            "3: number 4.1 | text FM | text F | text 18-24 | text private | text 1,204 | - | text Fail R-02: Offence code must be text, not a number or a date (offence_code). Format the column as text, and write the code again: 4.1 or 4.10.\nFail R-07: FM or FGM must carry HBA (flags). Add HBA to the flags.",
            "4: text =1+1 | text +2 | text -3 | text @SUM(A1) | text _x0041_\r\u0001 | truth TRUE",
            "5: text 8Q | - | text F | date 2022-12-10 | text private | error #DIV/0! | text outside",
            "9: - | - | - | - | - | - | - | text Fail R-05: A cell that needs a value must not be blank (count). Write the value.",
            "1: text force_code",
            "2: text E23000032",
            "1: text x");
    }

    [Theory]
    [InlineData("offences.csv")]
    [InlineData("offences.zip")]
    [InlineData("offences.ods")]
    public async Task A_file_of_any_kind_becomes_a_workbook(string name)
    {
        object?[][] rows = [["offence_code", "count"], ["=HYPERLINK(\"x\")", "12"], ["8N", "three"]];
        var bytes = Path.GetExtension(name) switch
        {
            ".csv" => CsvFile.Bytes(rows),
            ".zip" => new CsvZip().Sheet("recorded_offences", rows).ToBytes(),
            _ => new OdsFile().Sheet("recorded_offences", rows).ToBytes(),
        };

        var read = await ReadCopyAsync(await TakenAsync(name, bytes), Finding("R-03", "recorded_offences", 3, "count", "Give a whole number of offences."));

        read.OfType<SheetRow>().TakeLast(3).Select(SheetTexts.Plain).Should().Equal(
            "offence_code|count|problems",
            "=HYPERLINK(\"x\")|12",
            "8N|three|Fail R-03: Count must be a whole number (count). Give a whole number of offences.");
    }

    [Fact]
    public async Task Of_a_file_that_was_erased_cannot_be_read_or_was_changed_there_is_no_copy()
    {
        var finding = Finding("R-03", "recorded_offences", 3, "count", "Give a whole number of offences.");
        var taken = await TakenAsync("offences.csv", CsvFile.Bytes(Offences));
        var copies = new AnnotatedCopies(_files);

        (await copies.MakeAsync(Detail(taken, isErased: true, finding), CancellationToken.None)).Should().BeNull();
        (await copies.MakeAsync(Detail(taken, isErased: false, Finding("F-01", null, null, null, "Save it again.")), CancellationToken.None)).Should().BeNull();
        (await copies.MakeAsync(Detail(await TakenAsync("cut.xlsx", new XlsxFile().Sheet("return", ["x"]).ToBytes()[..^40]), isErased: false, finding), CancellationToken.None)).Should().BeNull();
        await File.AppendAllTextAsync(_files.PathOf(taken.StoredAs), "8N");
        (await copies.MakeAsync(Detail(taken, isErased: false, finding), CancellationToken.None)).Should().BeNull();
        Directory.GetFiles(_store).Should().HaveCount(2);
    }

    private async Task<ReturnFile> TakenAsync(string name, byte[] bytes) => (await _files.TakeAsync(new MemoryStream(bytes), name, CancellationToken.None))!;

    /// <summary>Makes the copy, holds it to the schema of its format, and reads it again.</summary>
    private async Task<IReadOnlyList<SheetMessage>> ReadCopyAsync(ReturnFile file, params SubmissionFinding[] findings)
    {
        string path;
        await using (var copy = (await new AnnotatedCopies(_files).MakeAsync(Detail(file, isErased: false, findings), CancellationToken.None))!)
        {
            using var held = new MemoryStream();
            await copy.CopyToAsync(held);
            path = _folder.Write("copy.xlsx", held.ToArray());
        }

        Directory.GetFiles(_store).Should().ContainSingle("the copy is gone when it was sent");
        using (var workbook = SpreadsheetDocument.Open(path, isEditable: false))
        {
            new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").Should().BeEmpty();
        }

        using (var zip = System.IO.Compression.ZipFile.OpenRead(path))
        {
            zip.Entries.Should().NotContain(e => Text(e).Contains(":f>", StringComparison.Ordinal), "no formula is written");
        }

        return [.. SheetReader.Read(path, "copy.xlsx", CancellationToken.None)];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }

    private static SubmissionFinding Finding(string code, string? sheet, int? row, string? column, string remedy) => new()
    {
        SubmissionId = 1,
        Ordinal = row ?? 1,
        RuleCode = code,
        Severity = (short)Domain.Returns.Screening.ScreeningRules.Get(code).Severity,
        Sheet = sheet,
        Row = row,
        Column = column,
        Value = null,
        Remedy = remedy,
    };

    private static SubmissionDetail Detail(ReturnFile file, bool isErased, params SubmissionFinding[] findings) => new()
    {
        Submission = new Submission
        {
            ForceCode = "E23000032",
            Quarter = new Quarter(2022, 1).Index,
            Number = 1,
            FileName = file.FileName,
            StoredAs = file.StoredAs,
            Sha256 = file.Sha256,
            ByteCount = file.ByteCount,
            UploadedById = 1,
            UploadedBy = "Somebody",
            UploadedAtUtc = DateTime.UnixEpoch,
            Stage = ReturnStage.Failed,
            StageAtUtc = DateTime.UnixEpoch,
            IsErased = isErased,
        },
        Force = Forces.FindBySlug("kent")!,
        Quarter = new Quarter(2022, 1),
        Findings = findings,
        Steps = [],
        Versions = [],
    };
}
