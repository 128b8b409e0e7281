using System.Globalization;
using FluentAssertions;
using Vawg.Data.Imports;
using Vawg.Data.Imports.Sheets;
using Vawg.Data.Tests.Imports.Sheets;
using Vawg.Testing.Sheets;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

[Collection(ReaderProcesses.Name)]
public sealed class WorkbookImportTests : IDisposable
{
    private static readonly object?[] Notes = ["Police recorded crime", null, "Contact: someone"];

    private static readonly object?[] Heading = Cells(CrimeCsv.Header);

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("crime.xlsx")]
    [InlineData("crime.ods")]
    public void Data_sheets_are_imported_as_if_they_were_one_csv_and_notes_are_named(string name)
    {
        var csv = Accepted(_folder.Write("crime.csv", CrimeCsv.Of(CrimeCsv.Row(), CrimeCsv.Row(quarter: "2", count: "-3"), CrimeCsv.Row(year: "2023/24", offence: "4.10"))));

        var workbook = Accepted(Write(
            name,
            ("Notes", [Notes]),
            ("2022_23", [Heading, Cells(CrimeCsv.Row()), Cells(CrimeCsv.Row(quarter: "2", count: "-3"))]),
            ("Contents", [["Sheet", "Title"]]),
            ("2023_24", [["Table 2: 2023/24"], [], Heading, Cells(CrimeCsv.Row(year: "2023/24", offence: "4.10"))])));

        workbook.RecordedCrimeRows().Select(row => row with { SourceRow = 0 }).Should().Equal(csv.RecordedCrimeRows().Select(row => row with { SourceRow = 0 }));
        workbook.SheetsWithoutTable.Should().Equal("Notes", "Contents");
        workbook.DataSheets.Should().Equal(new DataSheet(1, "2022_23"), new DataSheet(4, "2023_24"));
        workbook.RecordedCrimeRows().Select(row => row.SourceRow).Should().Equal([2, 3, 7], "the second sheet's row 1 is counted on as row 4");
        csv.DataSheets.Should().BeEmpty();
        workbook.Rows.Should().Be(3);
        workbook.NegativeRows.Should().Be(1);
        workbook.Sha256.Should().HaveLength(64);
        ReaderProcesses.Running().Should().BeEmpty();
    }

    [Fact]
    public void Headings_of_the_first_data_sheet_may_stand_under_a_title()
    {
        var workbook = Accepted(Write(
            "crime.ods",
            ("Notes", [Notes]),
            ("2022_23", [["Table 1: 2022/23"], [], Heading, Cells(CrimeCsv.Row())]),
            ("2023_24", [Heading, Cells(CrimeCsv.Row(year: "2023/24"))])));

        workbook.DataSheets.Should().Equal(new DataSheet(1, "2022_23"), new DataSheet(5, "2023_24"));
        workbook.RecordedCrimeRows().Select(row => row.SourceRow).Should().Equal(4, 6);
        Refused(Write("crime.xlsx", ("a", [["Title"], [.. Heading, "colour"], [.. Cells(CrimeCsv.Row()), "red"]])))
            .Problems.Select(problem => (problem.Sheet, problem.Row, problem.Column)).Should().Equal(("a", 2, "colour"));
    }

    [Fact]
    public void Problems_are_named_by_sheet_row_and_column()
    {
        var refusal = Refused(Write(
            "crime.ods",
            ("2022_23", [Heading, Cells(CrimeCsv.Row()), [], Cells(CrimeCsv.Row(quarter: "2", count: "1.5"))]),
            ("2023_24", [["Title"], [], Heading, Cells(CrimeCsv.Row(offence: "999X")), Cells(CrimeCsv.Row())])));

        refusal.Problems.Select(problem => (problem.Sheet, problem.Row, problem.Column)).Should().Equal(
            ("2022_23", 4, "count"), ("2023_24", 4, "offence_code"), ("2023_24", 5, "offence_code"));
        refusal.Problems[2].Sentence.Should().StartWith("Row 2 of the sheet 2022_23 already gives this force, quarter and offence code.");
    }

    [Fact]
    public void A_day_in_place_of_a_year_is_named_as_damage_of_a_spreadsheet() =>
        OnlyProblem(Write("crime.xlsx", ("a", [Heading, ["Kent", "E23000032", "19C", null, null, null, new DateOnly(2022, 4, 1), 1, 12]])))
            .Sentence.Should().Contain("A spreadsheet may have turned the year into a date.");

    [Fact]
    public void Sheets_of_different_columns_are_refused() =>
        Refused(Write("crime.xlsx", ("a", [Heading, Cells(CrimeCsv.Row())]), ("b", [[.. Heading.Reverse()], Cells(CrimeCsv.Row())])))
            .Sentence.Should().Be("crime.xlsx cannot be imported: the sheet b has other columns than the sheet a. Take the file as published.");

    [Fact]
    public void A_workbook_without_a_table_is_refused_with_what_was_expected_and_its_sheets() =>
        Refused(Write("crime.ods", ("Notes", [Notes]), ("Table P1", [["Area", "Number"]])), OpenDataTable.RecordedCrime)
            .Sentence.Should().StartWith("crime.ods is not the recorded crime table. Expected the columns").And.EndWith("None of its sheets has them: Notes, Table P1.");

    [Fact]
    public void A_damaged_workbook_is_refused_with_what_to_do() =>
        Refused(_folder.Write("crime.xlsx", new XlsxFile().Sheet("a", Heading).ToBytes()[..^40]))
            .Sentence.Should().StartWith("crime.xlsx cannot be read. The file is cut short or damaged").And.EndWith("Take the file as published.");

    [Fact]
    public void A_workbook_changed_after_its_check_is_not_stored()
    {
        var path = Write("crime.xlsx", ("a", [Heading, Cells(CrimeCsv.Row())]));
        var good = Accepted(path);
        Write("crime.xlsx", ("a", [Heading, Cells(CrimeCsv.Row(count: "13"))]));

        var reading = () => good.RecordedCrimeRows().ToList();

        reading.Should().Throw<OpenDataFileChangedException>();
    }

    private static object?[] Cells(string row) =>
        [.. row.Split(',').Select((text, i) => i >= 7 && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : (object?)text)];

    private string Write(string name, params (string Sheet, object?[][] Rows)[] sheets)
    {
        if (name.EndsWith(".ods", StringComparison.Ordinal))
        {
            return _folder.Write(name, sheets.Aggregate(new OdsFile(), (file, sheet) => file.Sheet(sheet.Sheet, sheet.Rows)).ToBytes());
        }

        return _folder.Write(name, sheets.Aggregate(new XlsxFile(), (file, sheet) => file.Sheet(sheet.Sheet, sheet.Rows)).ToBytes());
    }
}
