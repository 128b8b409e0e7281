using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

public sealed class OdsTests
{
    private const string Name = "return.ods";

    private const string One = "<table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>";

    [Fact]
    public void Every_kind_of_cell_is_told() =>
        InProcess.Rows(
                new OdsFile().Sheet(
                    "x",
                    ["text", 12, 8.1m, new DateOnly(2022, 4, 1), true, new SheetError("#DIV/0!")],
                    [null, new Formula("[.A1]", "text"), new Formula("1+1", 2), new Formula("1/0", new SheetError("#DIV/0!")), new Formula("[.A9]", null)]).ToBytes(),
                Name)
            .Should().Equal(
                "1: text text | number 12 | number 8.1 | date 2022-04-01 | truth TRUE | error #DIV/0!",
                "2: - | =text text | =number 2 | =error #DIV/0! | =-");

    [Theory]
    [InlineData("office:value-type=\"percentage\" office:value=\"0.25\"", "number 0.25")]
    [InlineData("office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"12.5\"", "number 12.5")]
    [InlineData("office:value-type=\"time\" office:time-value=\"PT12H00M00S\"", "number 0.5")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2022-04-01T10:30:00\"", "date 2022-04-01")]
    [InlineData("office:value-type=\"boolean\" office:boolean-value=\"false\"", "truth FALSE")]
    [InlineData("office:value-type=\"string\" office:string-value=\"kept\"", "text kept")]
    [InlineData("", "text shown")]
    public void Values_are_read_from_their_attributes(string attributes, string cell) =>
        Rows($"<table:table-row><table:table-cell {attributes}><text:p>shown</text:p></table:table-cell></table:table-row>").Should().Equal($"1: {cell}");

    [Theory]
    [InlineData("<text:p>one</text:p><text:p>two</text:p>", "one\ntwo")]
    [InlineData("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a   b\tc\nd")]
    [InlineData("<text:p>\n  a \n  b  </text:p>", "a b")]
    [InlineData("<text:p>a <text:span> b<text:a>c</text:a></text:span></text:p>", "a bc")]
    [InlineData("<office:annotation><text:p>a note</text:p></office:annotation><text:p>a</text:p>", "a")]
    [InlineData("<text:p>a<office:annotation><text:p>a note</text:p></office:annotation>b</text:p>", "ab")]
    [InlineData("<draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame><text:p>a</text:p>", "a")]
    [InlineData("<text:p>a<draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame></text:p>", "a")]
    public void The_text_of_a_cell_is_its_paragraphs(string content, string text) =>
        InProcess.Read(Raw($"<table:table-row><table:table-cell office:value-type=\"string\">{content}</table:table-cell></table:table-row>"), Name)
            .OfType<SheetRow>().Single().Cells[0].Text.Should().Be(text);

    [Fact]
    public void Repeated_values_are_repeated_and_repeated_emptiness_costs_nothing() =>
        Rows(
                "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + $"<table:table-row table:number-rows-repeated=\"2\">{One}<table:table-cell table:number-columns-repeated=\"2\"/>{One.Replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"2\"", StringComparison.Ordinal)}<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")
            .Should().Equal("4: number 1 | - | - | number 1 | number 1", "5: number 1 | - | - | number 1 | number 1");

    [Fact]
    public void Rows_in_groups_and_headings_are_rows() =>
        Rows($"<table:table-header-rows><table:table-row>{One}</table:table-row></table:table-header-rows><table:table-row-group><table:table-row-group><table:table-row>{One}</table:table-row></table:table-row-group></table:table-row-group><table:table-rows><table:table-row>{One}</table:table-row></table:table-rows>")
            .Should().Equal("1: number 1", "2: number 1", "3: number 1");

    [Fact]
    public void Merged_cells_are_told_and_what_they_cover_is_read()
    {
        var messages = InProcess.Read(
            Raw($"<table:table-row><table:table-cell/>{One.Replace("<table:table-cell", "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"", StringComparison.Ordinal)}<table:covered-table-cell/>{One}</table:table-row>"), Name);

        messages.OfType<CellsMerged>().Should().Equal(new CellsMerged("B1:C3"));
        messages.OfType<SheetRow>().Select(SheetTexts.Of).Should().Equal("1: - | number 1 | - | number 1");
    }

    [Fact]
    public void Hidden_sheets_are_told() =>
        InProcess.Read(new OdsFile().Sheet("a", ["1"]).Sheet("b", ["2"]).Hide().ToBytes(), Name).OfType<SheetStarted>()
            .Should().Equal(new SheetStarted("a", IsHidden: false, null), new SheetStarted("b", IsHidden: true, null));

    [Fact]
    public void Tracked_changes_and_shapes_are_no_rows() =>
        InProcess.Rows(
                new OdsFile().RawSheet("x", $"<table:shapes><draw:frame><table:table><table:table-row>{One}</table:table-row></table:table></draw:frame></table:shapes><table:table-row>{One}</table:table-row>")
                    .Change(OdsFile.Content, xml => xml.Replace("<table:calculation-settings/>", $"<table:tracked-changes><table:deletion><table:table-row>{One}</table:table-row></table:deletion></table:tracked-changes>", StringComparison.Ordinal))
                    .ToBytes(),
                Name)
            .Should().Equal("1: number 1");

    [Fact]
    public void A_formula_that_names_a_text_like_a_link_is_read() =>
        Rows("<table:table-row><table:table-cell table:formula=\"of:=&quot;'#&quot;\" office:value-type=\"string\"><text:p>'#</text:p></table:table-cell></table:table-row>")
            .Should().Equal("1: =text '#");

    [Fact]
    public void Lists_of_no_macros_are_no_macros() =>
        InProcess.Rows(new OdsFile().Sheet("x", ["a"]).Part("Basic/script-lc.xml", "<a/>").Part("Basic/Standard/script-lb.xml", "<a/>").ToBytes(), Name)
            .Should().Equal("1: text a");

    private static byte[] Raw(string rows) => new OdsFile().RawSheet("x", rows).ToBytes();

    private static IReadOnlyList<string> Rows(string rows) => InProcess.Rows(Raw(rows), Name);
}
