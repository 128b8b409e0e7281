using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using Vawg.Data.Imports.Sheets;
using Vawg.Data.Returns.Templates;
using Vawg.Data.Returns.Writing;
using Vawg.Data.Tests.Imports;
using Vawg.Data.Tests.Imports.Sheets;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;
using Xunit;
using ReturnSheets = Vawg.Domain.Returns.ReturnSheets;

namespace Vawg.Data.Tests.Returns.Templates;

[Collection(ReaderProcesses.Name)]
public sealed class ReturnTemplateTests : IDisposable
{
    private static readonly Force Kent = Forces.FindBySlug("kent")!;

    private static readonly Quarter Quarter = new(2022, 1);

    private readonly ImportFolder _folder = new();

    public static TheoryData<string> Extensions { get; } = [.. TemplateFormat.All.Select(f => f.Extension)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Extensions))]
    public void As_it_comes_it_fails_only_where_a_value_is_not_filled_in(string extension)
    {
        var screened = Screen(ReturnTemplate.Of(Kent, Quarter), extension);

        screened.Findings.Where(f => f.Rule.Severity == FindingSeverity.Fail).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Rule = FileRules.ReturnBlank, Sheet = "return", Row = 2, Column = "all_recorded_crime" });
        screened.Findings.Select(f => f.Rule).Distinct().Should().BeSubsetOf([FileRules.ReturnBlank, FileRules.SheetEmpty]);
        screened.Sheets.Select(s => s.Sheet).Should().Equal(ReturnSheets.All.Select(s => s.Name));
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Filled_in_it_fails_nowhere(string extension)
    {
        var screened = Screen([.. ReturnTemplate.Of(Kent, Quarter).Select(FilledIn)], extension);

        screened.Findings.Where(f => f.Rule.Severity == FindingSeverity.Fail).Select(f => $"{f.Rule.Code} {f.Sheet} {f.Row} {f.Remedy}").Should().BeEmpty();
        screened.Return!.RecordedOffences.Should().Contain(o => o.Offence.Offence.Text == "4.10" && o.Count.Known == 1);
        screened.Return.Measures.Should().OnlyContain(m => m.Value == 1).And.HaveCountGreaterThan(400);
        screened.Return.Commitments.Should().HaveCount(Commitments.OfForces.Count);
        screened.MayHoldPersonalData.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Every_format_holds_the_same_sheets_and_the_same_text(string extension)
    {
        var sheets = ReturnTemplate.Of(Kent, Quarter);

        var read = Read(sheets, extension);

        read.OfType<SheetStarted>().Select(s => s.Name).Should().Equal(sheets.Select(s => s.Name));
        read.OfType<SheetStarted>().Should().OnlyContain(s => !s.IsHidden);
        read.OfType<SheetRow>().Select(SheetTexts.Plain).Should().Equal(sheets.SelectMany(s => s.Rows).Select(Plain).Where(text => text.Length > 0));
        read[^1].Should().Be(new FileEnded());
    }

    [Fact]
    public void Every_code_that_a_return_may_hold_is_listed_with_what_it_means()
    {
        var codes = ReturnTemplate.Of(Kent, Quarter).Single(s => s.Name == "codes").Rows.Skip(1).ToLookup(r => r.Cells[0].Text, r => r.Cells, StringComparer.Ordinal);

        codes["offence_code"].Should().HaveCount(Domain.Reference.Offences.All.Count);
        codes["flags"].Should().HaveCount(FlagCodes.All.Count).And.Contain(c => c[1].Text == "DA" && c[2].Text == "Domestic abuse");
        codes["outcome_code"].Should().HaveCount(Domain.Reference.Outcomes.All.Count);
        codes["measure"].Should().HaveCount(MeasureDefinitions.All.Count);
        codes["commitment"].Should().HaveCount(Commitments.OfForces.Count);
        codes["victim_age_band"].Should().HaveCount(12);
        codes.SelectMany(c => c).Should().OnlyContain(c => c[1].Kind == CellKind.Text);
    }

    [Fact]
    public void The_excel_workbook_keeps_to_its_schema_and_its_columns_of_codes_are_text()
    {
        using var file = new MemoryStream(TemplateFile.Bytes(ReturnTemplate.Of(Kent, Quarter), TemplateFormat.Find("xlsx")!));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").Should().BeEmpty();

        var offences = workbook.WorkbookPart!.WorksheetParts.Single(p => p.Uri.OriginalString.EndsWith("sheet4.xml", StringComparison.Ordinal)).Worksheet;
        offences.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().Select(c => (CellFormat)c.Style!.Value)
            .Should().Equal(CellFormat.Text, CellFormat.Text, CellFormat.Text, CellFormat.Text, CellFormat.Text, CellFormat.General);
        offences.Descendants<DocumentFormat.OpenXml.Spreadsheet.Formula1>().Select(f => f.Text).Should().Contain("\"F,M,U\"");
    }

    [Fact]
    public void The_open_document_begins_with_its_type_and_its_columns_of_codes_are_text()
    {
        var bytes = TemplateFile.Bytes(ReturnTemplate.Of(Kent, Quarter), TemplateFormat.Find("ods")!);

        Encoding.ASCII.GetString(bytes, 30, 54).Should().Be("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToDictionary(e => e.FullName, e => XDocument.Load(e.Open()), StringComparer.Ordinal);
        parts.Keys.Should().BeEquivalentTo("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        parts["content.xml"].Descendants(table + "table").Single(t => t.Attribute(table + "name")!.Value == "commitments")
            .Elements(table + "table-column").Select(c => c.Attribute(table + "default-cell-style-name")!.Value)
            .Should().Equal("cell-text", "cell-text", "cell-day", "cell-text", "cell-text", "cell-text");
    }

    private ScreenedReturn Screen(IReadOnlyList<WrittenSheet> sheets, string extension) =>
        ReturnScreening.Screen(Read(sheets, extension), new ScreeningRequest { Force = Kent.Code, Quarter = Quarter, Today = new DateOnly(2026, 11, 2) });

    private List<SheetMessage> Read(IReadOnlyList<WrittenSheet> sheets, string extension)
    {
        var format = TemplateFormat.Find(extension)!;
        return [.. SheetReader.Read(_folder.Write("file", TemplateFile.Bytes(sheets, format)), TemplateFile.NameOf(Kent, Quarter, format), CancellationToken.None)];
    }

    private static WrittenSheet FilledIn(WrittenSheet sheet) => (sheet.Name, ReturnSheets.Find(sheet.Name)) switch
    {
        (_, null) => sheet,
        ("measures", _) => sheet with { Rows = [sheet.Rows[0], .. sheet.Rows.Skip(1).Select(r => r with { Cells = [r.Cells[0], r.Cells[1], new SheetCell(CellKind.Number, "1")] })] },
        ("commitments", _) => sheet,
        (_, { } known) => sheet with { Rows = [sheet.Rows[0], .. TemplateExample.RowsOf(known, Kent, Quarter)] },
    };

    private static string Plain(WrittenRow row) => string.Join('|', row.Cells.Reverse().SkipWhile(c => c.IsBlank).Reverse().Select(c => c.Text));
}
