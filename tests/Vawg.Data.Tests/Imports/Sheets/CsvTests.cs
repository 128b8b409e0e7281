using System.Text;
using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n", "1: text a | text b", "2: text 1 | text 2")]
    [InlineData("\uFEFFa,b\n1,2", "1: text a | text b", "2: text 1 | text 2")]
    [InlineData("a,b\r1,2\r", "1: text a | text b", "2: text 1 | text 2")]
    [InlineData("a,b\n\n\n,,\n1,\n", "1: text a | text b", "5: text 1")]
    [InlineData("a,b\n\"1\r\n2\n\n3\",\"say \"\"no\"\"\"\nx,y\n", "1: text a | text b", "2: text 1\n2\n\n3 | text say \"no\"", "6: text x | text y")]
    [InlineData("a,b\n6\" nail,\"\"\n", "1: text a | text b", "2: text 6\" nail")]
    [InlineData("a,b\n 1 ,2,,,,\n", "1: text a | text b", "2: text  1  | text 2")]
    [InlineData("\n\na\n", "3: text a")]
    public void Records_are_read_as_written(string text, params string[] rows) =>
        InProcess.Rows(Encoding.UTF8.GetBytes(text), "return.csv").Should().Equal(rows);

    [Theory]
    [InlineData("a,b;c\n", ',')]
    [InlineData("a;b;\"c,d,e\"\n1,2,3;4,5", ';')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a\n1;2\n", ',')]
    [InlineData("\r\n\r\na;b\n", ';')]
    public void The_separator_is_recognised_from_the_headings_and_told(string text, char separator)
    {
        var messages = InProcess.Read(Encoding.UTF8.GetBytes(text), "outcomes.csv");

        messages[1].Should().Be(new SheetStarted("outcomes", IsHidden: false, separator));
        messages[^1].Should().Be(new FileEnded());
    }

    [Fact]
    public void Columns_are_parted_by_the_separator_that_was_recognised() =>
        InProcess.Rows(Encoding.UTF8.GetBytes(CsvFile.Of(';', ["a", "b"], ["1,5", "x;y"])), "return.csv")
            .Should().Equal("1: text a | text b", "2: text 1,5 | text x;y");

    [Fact]
    public void Headings_alone_are_a_table() =>
        InProcess.Rows(Encoding.UTF8.GetBytes("a,b\n"), "return.csv").Should().Equal("1: text a | text b");

    [Fact]
    public void Empty_columns_cost_nothing_however_many() =>
        InProcess.Rows(Encoding.UTF8.GetBytes("a,b" + new string(',', 100_000) + "\n"), "return.csv").Should().Equal("1: text a | text b");

    [Fact]
    public void Files_of_an_archive_are_sheets_and_what_a_mac_adds_is_passed_over() =>
        InProcess.Read(new CsvZip().Sheet("return", ["a"]).Sheet("outcomes", ["b"]).Part("__MACOSX/._return.csv", [0, 5, 22]).ToBytes(), "return.ZIP")
            .OfType<SheetStarted>().Select(sheet => sheet.Name).Should().Equal("return", "outcomes");

    [Fact]
    public void Characters_that_lie_across_a_block_are_read()
    {
        var text = new string('a', 30_000) + "," + string.Concat(Enumerable.Repeat("\u20AC", 30_000)) + "\n";

        InProcess.Read(Encoding.UTF8.GetBytes("x,y\n" + text + text), "return.csv").OfType<SheetRow>().Skip(1)
            .Should().OnlyContain(row => row.Cells[0].Text.Length == 30_000 && row.Cells[1].Text == new string('\u20AC', 30_000));
    }
}
