using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

public sealed class XlsxTests
{
    private const string Name = "return.xlsx";

    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly object?[][] Kinds =
    [
        ["text", 12, 8.1m, new DateOnly(2022, 4, 1), true, new SheetError("#DIV/0!")],
        [null, new Formula("A1&\"x\"", "textx"), new Formula("1+1", 2), new Formula("1/0", new SheetError("#DIV/0!")), new Formula("A9", null)],
    ];

    private static readonly string[] KindRows =
    [
        "1: text text | number 12 | number 8.1 | date 2022-04-01 | truth TRUE | error #DIV/0!",
        "2: - | =text textx | =number 2 | =error #DIV/0! | =-",
    ];

    [Fact]
    public void Every_kind_of_cell_is_told() => Rows(new XlsxFile().Sheet("x", Kinds)).Should().Equal(KindRows);

    [Fact]
    public void Strict_form_inline_text_and_days_from_1904_give_the_same() =>
        Rows(new XlsxFile().Sheet("x", Kinds).InStrictForm().WithInlineText().From1904()).Should().Equal(KindRows);

    [Fact]
    public void Rows_and_cells_without_references_stand_one_after_the_other() =>
        Rows(new XlsxFile().Sheet("x", Kinds).WithoutReferences()).Should().Equal(KindRows);

    [Fact]
    public void Sheets_come_in_the_order_of_the_workbook_with_their_names_and_whether_hidden()
    {
        var messages = InProcess.Read(
            new XlsxFile().Sheet("b & <c>", ["1"]).Sheet("a", ["2"]).Hide().Sheet("c", ["3"]).Hide("veryHidden").ToBytes(), Name);

        messages.OfType<SheetStarted>().Should().Equal(
            new SheetStarted("b & <c>", IsHidden: false, null), new SheetStarted("a", IsHidden: true, null), new SheetStarted("c", IsHidden: true, null));
        messages.OfType<SheetRow>().Select(SheetTexts.Plain).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void Merged_cells_are_told_after_the_rows() =>
        InProcess.Read(new XlsxFile().Sheet("x", ["a"]).Merge("A1:C1").Merge("A2:B9").ToBytes(), Name).OfType<CellsMerged>()
            .Should().Equal(new CellsMerged("A1:C1"), new CellsMerged("A2:B9"));

    [Fact]
    public void A_styled_cell_without_a_value_costs_nothing_however_far() =>
        Rows(Raw("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2"/><row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>"""))
            .Should().Equal("1: number 1");

    [Fact]
    public void Rows_between_are_left_out_and_cells_between_are_blank() =>
        Rows(Raw("""<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="10"><c><v>3</v></c></row>"""))
            .Should().Equal("3: - | number 1 | - | number 2", "10: number 3");

    [Fact]
    public void Runs_are_joined_and_pronunciation_is_left_out() =>
        Rows(new XlsxFile().Sheet("x", ["a"]).Part("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><rPr><b/></rPr><t>one </t></r><r><t xml:space="preserve"> two</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si></sst>"""))
            .Should().Equal("1: text one  two");

    [Theory]
    [InlineData("a_x000D__x000A_b", "a\r\nb")]
    [InlineData("_x005F_x0041_", "_x0041_")]
    [InlineData("_x00", "_x00")]
    [InlineData("_xD83D__xDE00_ _xD83D_", "\U0001F600 \uFFFD")]
    public void Escaped_characters_are_read(string stored, string read) =>
        InProcess.Read(new XlsxFile().Sheet("x", [stored]).ToBytes(), Name).OfType<SheetRow>().Single().Cells[0].Text.Should().Be(read);

    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("44652.75", "2022-04-01")]
    [InlineData("2958465", "9999-12-31")]
    public void Serials_with_a_date_format_are_dates(string serial, string day)
    {
        Rows(Raw($"""<row><c s="1"><v>{serial}</v></c></row>""")).Should().Equal($"1: date {day}");
        Rows(Raw($"""<row><c s="2"><v>{serial}</v></c></row>""")).Should().Equal($"1: date {day}");
        Rows(Raw($"""<row><c s="0"><v>{serial}</v></c></row>""")).Should().Equal($"1: number {serial}");
    }

    [Theory]
    [InlineData("60")]
    [InlineData("0.5")]
    [InlineData("-3")]
    [InlineData("1E300")]
    public void A_number_that_is_no_day_stays_a_number(string serial) =>
        Rows(Raw($"""<row><c s="1"><v>{serial}</v></c></row>""")).Should().Equal($"1: number {serial}");

    [Theory]
    [InlineData("yyyy\\-mm\\-dd;@", true)]
    [InlineData("[$-809]dd mmmm", true)]
    [InlineData("mmm-yy", true)]
    [InlineData("h:mm:ss", false)]
    [InlineData("[h]:mm", false)]
    [InlineData("mm:ss.0", false)]
    [InlineData("General", false)]
    [InlineData("#,##0.00\\ \"days\"", false)]
    [InlineData("[Red]0_d;[Blue]-0", false)]
    public void Date_formats_are_told_from_others(string format, bool isDate) => Vawg.ReturnReader.Xlsx.DateFormat.IsDate(format).Should().Be(isDate);

    [Fact]
    public void A_day_stored_as_text_of_iso_form_is_a_date() =>
        Rows(Raw("""<row><c t="d"><v>2022-04-01T00:00:00</v></c></row>""")).Should().Equal("1: date 2022-04-01");

    [Fact]
    public void Comments_instructions_and_elements_of_others_are_passed_over() =>
        Rows(Raw("""<!-- x --><?x y?><row r="1" spans="1:2"><c r="A1"><!-- x --><v>1<!-- y -->2</v><extLst><ext><v>9</v></ext></extLst></c></row><other><row r="5"><c r="A5"><v>1</v></c></row></other>"""))
            .Should().Equal("1: number 12");

    private static IReadOnlyList<string> Rows(ZipFile file) => InProcess.Rows(file.ToBytes(), Name);

    private static ZipFile Raw(string rows) => new XlsxFile().Sheet("x").Change(Sheet, xml => xml.Replace("<sheetData></sheetData>", $"<sheetData>{rows}</sheetData>", StringComparison.Ordinal));
}
