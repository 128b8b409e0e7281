using FluentAssertions;
using Vawg.Data.Imports;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class CrimeProblemTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "The number is missing; write 0 where there was none.")]
    [InlineData("1 234", "\u201c1 234\u201d has a thousands separator; write the whole number without it.")]
    [InlineData("\"1,234\"", "\u201c1,234\u201d has a thousands separator; write the whole number without it.")]
    [InlineData("12.0", "\u201c12.0\u201d is not written as a whole number; write it without decimals and powers of ten.")]
    [InlineData("1.2E+03", "\u201c1.2E+03\u201d is not written as a whole number; write it without decimals and powers of ten.")]
    [InlineData("[x]", "\u201c[x]\u201d is not a number; a whole number was expected.")]
    [InlineData("twelve", "\u201ctwelve\u201d is not a number; a whole number was expected.")]
    [InlineData("+12", "\u201c+12\u201d is not a count that a force can have; write a whole number such as 1234 or -3.")]
    [InlineData("99999999999999999999", "\u201c99999999999999999999\u201d is not a count that a force can have; write a whole number such as 1234 or -3.")]
    [InlineData("-9223372036854775808", "\u201c-9223372036854775808\u201d is not a count that a force can have; write a whole number such as 1234 or -3.")]
    public void Count_that_is_no_whole_number_is_refused(string count, string sentence) =>
        Expect(CrimeCsv.Row(count: count), "count", sentence);

    [Fact]
    public void Unknown_force_is_refused() =>
        Expect(CrimeCsv.Row("Police Scotland", string.Empty), "force", "No force is called \u201cPolice Scotland\u201d.");

    [Fact]
    public void Unknown_force_code_is_refused() =>
        Expect(CrimeCsv.Row(code: "E23000099"), "pfa_code", "No force has the code \u201cE23000099\u201d.");

    [Fact]
    public void Missing_force_is_refused() => Expect(CrimeCsv.Row(string.Empty), "force", "The name of the force is missing.");

    [Fact]
    public void Force_code_and_name_that_disagree_are_refused() =>
        Expect(CrimeCsv.Row("Kent", "E23000028"), "pfa_code", "E23000028 is Essex, but the row names Kent.");

    [Fact]
    public void National_body_with_an_area_is_refused() =>
        Expect(CrimeCsv.Row("Action Fraud", "E23000032"), "pfa_code", "Action Fraud is a national body without a force area, but the row gives one.");

    [Fact]
    public void Unknown_offence_code_is_refused() =>
        Expect(CrimeCsv.Row(offence: "999Z"), "offence_code", "\u201c999Z\u201d is not an offence code that is known here.");

    [Theory]
    [InlineData("4.1E+00")]
    [InlineData("104.0")]
    [InlineData("04-Oct")]
    [InlineData("Oct-04")]
    [InlineData("01/04/2010")]
    [InlineData("#REF!")]
    public void Offence_code_that_a_spreadsheet_has_changed_is_refused_with_the_likely_cause(string offence) => Expect(
        CrimeCsv.Row(offence: offence),
        "offence_code",
        $"\u201c{offence}\u201d is not an offence code that is known here. A spreadsheet seems to have turned the code into a number or a date; take the file as published, or keep the column as text.");

    [Theory]
    [InlineData("2022", "\u201c2022\u201d is not a financial year; write it as 2022/23.")]
    [InlineData("2022/24", "\u201c2022/24\u201d is not a financial year; write it as 2022/23.")]
    [InlineData("", "The financial year is missing; write it as 2022/23.")]
    [InlineData("Jan-23", "\u201cJan-23\u201d is not a financial year; write it as 2022/23. A spreadsheet may have turned the year into a date.")]
    public void Financial_year_in_another_form_is_refused(string year, string sentence) => Expect(CrimeCsv.Row(year: year), "fy", sentence);

    [Theory]
    [InlineData("5", "\u201c5\u201d is not a financial quarter; write 1 to 4, or Q1 to Q4.")]
    [InlineData("", "The financial quarter is missing; write 1 to 4, or Q1 to Q4.")]
    public void Quarter_that_is_none_is_refused(string quarter, string sentence) => Expect(CrimeCsv.Row(quarter: quarter), "quarter", sentence);

    [Fact]
    public void Repeated_row_is_refused_with_the_row_that_came_first()
    {
        var problem = OnlyProblem(Write(CrimeCsv.Row(), CrimeCsv.Row(quarter: "2"), CrimeCsv.Row("Kent Police", count: "99")));

        problem.Should().BeEquivalentTo(new { Row = 4, Column = "offence_code", Value = "19C", Sentence = "Row 2 already gives this force, quarter and offence code." });
    }

    [Fact]
    public void Row_with_a_field_too_few_is_refused()
    {
        var problem = OnlyProblem(Write(CrimeCsv.Row(), "Kent,E23000032,19C,d,g,s,2022/23,2"));

        problem.Should().BeEquivalentTo(new { Row = 3, Column = string.Empty, Sentence = "The row has 8 fields where the header has 9." });
    }

    [Fact]
    public void Row_with_a_field_too_many_is_refused() =>
        Expect(CrimeCsv.Row() + ",1", string.Empty, "The row has 10 fields where the header has 9.");

    [Fact]
    public void Every_problem_of_a_row_is_listed()
    {
        var refusal = Refused(Write(CrimeCsv.Row(offence: "999Z", year: "22/23", count: "x")));

        refusal.Problems.Select(p => p.Column).Should().Equal("fy", "offence_code", "count");
        refusal.Sentence.Should().Be("crime.csv is refused whole because of 3 problems; nothing is stored from it.");
    }

    [Fact]
    public void First_hundred_problems_are_listed_and_the_others_counted()
    {
        var refusal = Refused(Write([.. Enumerable.Repeat(CrimeCsv.Row(count: "x"), 1250)]));

        refusal.Problems.Should().HaveCount(100);
        refusal.Problems[^1].Row.Should().Be(101);
        refusal.FurtherProblems.Should().Be(1150);
        refusal.Sentence.Should().Contain("because of 1,250 problems");
    }

    [Fact]
    public void Problem_names_sheet_row_and_column_on_one_line() =>
        OnlyProblem(Write(CrimeCsv.Row(count: "x"))).ToString()
            .Should().Be("crime.csv, row 2, column count: \u201cx\u201d is not a number; a whole number was expected.");

    [Fact]
    public void Repeated_value_is_short_and_without_control_characters()
    {
        var value = OnlyProblem(Write(CrimeCsv.Row(count: "\"a\u001B[31m\n\u202Eb" + new string('x', 200) + "\""))).Value;

        value.Should().HaveLength(61).And.EndWith("\u2026").And.StartWith("a\uFFFD[31m\uFFFD\uFFFDb");
    }

    [Fact]
    public void Quotation_mark_that_is_never_closed_is_refused() =>
        Refused(Write(CrimeCsv.Row(), "Kent,E23000032,19C,\"open,g,s,2022/23,2,12"))
            .Sentence.Should().Contain("is not comma-separated text as published").And.Contain("quotation marks of the row after row 2");

    [Fact]
    public void Row_of_absurd_length_is_refused() =>
        Refused(Write(CrimeCsv.Row(), CrimeCsv.Row(count: new string('9', 100_000))))
            .Sentence.Should().Contain("the row after row 2 is longer than 65,536 characters");

    private void Expect(string row, string column, string sentence)
    {
        var problem = OnlyProblem(Write(CrimeCsv.Row("Surrey", "E23000031"), row), OpenDataTable.RecordedCrime);

        problem.Should().BeEquivalentTo(new { Sheet = "crime.csv", Row = 3, Column = column, Sentence = sentence });
    }

    private string Write(params string[] rows) => _folder.Write("crime.csv", CrimeCsv.Of(rows));
}
