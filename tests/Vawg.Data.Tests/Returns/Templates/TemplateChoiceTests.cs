using FluentAssertions;
using Vawg.Data.Returns.Templates;
using Vawg.Data.Tests.Threats;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Data.Tests.Returns.Templates;

public sealed class TemplateChoiceTests
{
    [Fact]
    public void Every_column_of_few_words_offers_them_in_both_workbooks_alike()
    {
        var expected = ReturnSheets.All
            .SelectMany(s => s.Columns.Select((c, i) => (Sheet: s.Name, Column: c, Letter: (char)('A' + i))))
            .Where(c => c.Column.Words.Count > 0)
            .Select(c => (c.Sheet, $"{c.Letter}2:{c.Letter}200001", string.Join(',', c.Column.Words), c.Column.Explanation))
            .OrderBy(c => c.Sheet, StringComparer.Ordinal).ThenBy(c => c.Item2, StringComparer.Ordinal)
            .ToList();
        expected.Should().HaveCount(11);

        OfferedWords.OfOds(Template("ods")).Select(o => (o.Sheet, o.Cells, o.Words, o.Help)).Should().Equal(expected);
        OfferedWords.OfXlsx(Template("xlsx")).Should().Equal(OfferedWords.OfOds(Template("ods")));
    }

    [Fact]
    public void Another_word_is_told_which_words_there_are()
    {
        var sex = OfferedWords.OfOds(Template("ods")).First(o => o is { Sheet: "recorded_offences", Words: "F,M,U" });

        sex.Help.Should().Be("Sex of the victim: F female, M male, U unknown.");
        sex.Fault.Should().Be("Write one of: F, M, U. Any other word fails when the return is screened.");
    }

    [SkippableFact]
    public async Task LibreOffice_keeps_every_list_of_the_open_document()
    {
        Soffice.SkipIfAbsent();
        var ods = Template("ods");

        var again = OfferedWords.OfOds(await Soffice.ConvertedAsync(ods, "template.ods", "ods"));
        var asExcel = OfferedWords.OfXlsx(await Soffice.ConvertedAsync(ods, "template.ods", "xlsx"));

        again.Should().Equal(OfferedWords.OfOds(ods));

        // It writes the lists of an Excel workbook down to a thousand rows under the last that is filled in.
        asExcel.Select(o => o with { Cells = FirstOf(o) }).Should().BeEquivalentTo(OfferedWords.OfOds(ods).Select(o => o with { Cells = FirstOf(o) }));
    }

    private static string FirstOf(OfferedWords words) => words.Cells.Split(':')[0];

    private static byte[] Template(string extension) =>
        TemplateFile.Bytes(ReturnTemplate.Of(Forces.FindBySlug("kent")!, new Quarter(2022, 1)), TemplateFormat.Find(extension)!);
}
