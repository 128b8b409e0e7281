using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Sheets;

public sealed class RefusalWordsTests
{
    public static TheoryData<RefusalCause> Causes => [.. Enum.GetValues<RefusalCause>()];

    [Theory]
    [MemberData(nameof(Causes))]
    public void Every_cause_has_a_sentence_and_what_to_do(RefusalCause cause)
    {
        foreach (var (sheet, row, detail) in new (string?, int?, string)[] { (null, null, string.Empty), ("outcomes", 12, "a detail"), ("outcomes", null, string.Empty) })
        {
            var words = RefusalWords.Of(new FileRefused(cause, sheet, row, detail));

            words.Should().MatchRegex("^[A-Z].*[^ .]\\. [A-Z].*[^ .]\\.$").And.NotContain("  ").And.NotContain("()").And.NotContain(" ,");
        }
    }

    [Fact]
    public void Damage_is_told_with_the_last_row_that_could_be_read() =>
        RefusalWords.Of(new FileRefused(RefusalCause.Damaged, "recorded_offences", 1_121, string.Empty)).Should().Be(
            "The file is cut short or damaged: it cannot be read after row 1,120 of recorded_offences. Send it again, or open it and save it again in the spreadsheet program.");

    [Fact]
    public void Wrong_type_is_told_with_what_it_is() =>
        RefusalWords.Of(new FileRefused(RefusalCause.NotASheet, null, null, "a PDF document")).Should().Be(
            "The file is a PDF document, not a workbook or CSV. Send a workbook (.xlsx or .ods), a .zip of CSV files, or a .csv file.");

    [Fact]
    public void Encoding_is_told_with_its_name_and_row() =>
        RefusalWords.Of(new FileRefused(RefusalCause.NotUtf8, " Outcomes", 7, "Windows-1252")).Should().Be(
            "The text is not UTF-8; it seems to be Windows-1252, at row 7 of outcomes. Save it as \u201cCSV UTF-8\u201d and send it again.");

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_sheet_of_another_name_is_not_named(RefusalCause cause) =>
        RefusalWords.Of(new FileRefused(cause, "Jane Smith 1988", 3, string.Empty)).Should().NotContainAny("Jane", "1988");
}
