using FluentAssertions;
using Vawg.Data.Imports;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class CrimeRowTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Row_is_read_with_its_place_in_the_file()
    {
        var path = Write(CrimeCsv.Row(), CrimeCsv.Row("Gwent", "W15000002", "1/4.1/4.10/4.2", "2012/13", "Q4", "-3"));

        Accepted(path).RecordedCrimeRows().Should().Equal(
            new OpenDataCrimeRow(ForceCode.Parse("E23000032"), new Quarter(2022, 1), OffenceCode.Parse("19C"), 12, 2),
            new OpenDataCrimeRow(ForceCode.Parse("W15000002"), new Quarter(2012, 4), OffenceCode.Parse("1/4.1/4.10/4.2"), -3, 3));
    }

    [Fact]
    public void Checked_file_tells_its_rows_quarters_and_negatives()
    {
        var file = Accepted(Write(CrimeCsv.Row(quarter: "3"), CrimeCsv.Row(year: "2020/21", count: "-1"), "Action Fraud,,AF,d,g,s,2022/23,1,20323"));

        file.Should().BeEquivalentTo(new
        {
            Table = OpenDataTable.RecordedCrime,
            FileName = "crime.csv",
            Rows = 3L,
            NegativeRows = 1L,
            FirstQuarter = new Quarter(2020, 1),
            LastQuarter = new Quarter(2022, 3),
            FirstYear = (int?)null,
        });
    }

    [Theory]
    [InlineData("Action Fraud", "Action Fraud")]
    [InlineData("CIFAS", "CIFAS")]
    [InlineData("UK Finance", "UK Finance")]
    [InlineData("Financial Fraud Action UK", "UK Finance")]
    public void National_body_without_area_is_skipped_and_counted(string name, string countedAs)
    {
        var file = Accepted(Write(CrimeCsv.Row(), $"{name},,AF,d,g,s,2022/23,1,20323"));

        file.SkippedRows.Should().Equal(new Dictionary<string, long>(StringComparer.Ordinal) { [countedAs] = 1 });
        file.RecordedCrimeRows().Should().ContainSingle().Which.Force.Should().Be(ForceCode.Parse("E23000032"));
    }

    [Fact]
    public void British_transport_police_is_kept_without_an_area_code() =>
        Accepted(Write(CrimeCsv.Row("British Transport Police", string.Empty))).RecordedCrimeRows()
            .Should().ContainSingle().Which.Force.Should().Be(ForceCode.BritishTransportPolice);

    [Theory]
    [InlineData("Hampshire", "E23000030")]
    [InlineData("Hampshire & Isle of Wight", "E23000030")]
    [InlineData("\"London, City of\"", "E23000034")]
    [InlineData("Devon & Cornwall", "E23000035")]
    [InlineData("Metropolitan Police Service", "E23000001")]
    [InlineData("Dyfed Powys", "W15000004")]
    public void Force_is_known_by_the_names_that_published_tables_use(string name, string code) =>
        Accepted(Write(CrimeCsv.Row(name, string.Empty))).RecordedCrimeRows().Single().Force.Should().Be(ForceCode.Parse(code));

    [Fact]
    public void Quoted_text_with_commas_quotes_and_line_ends_is_one_field() =>
        Accepted(Write("Kent,E23000032,19C,\"a, \"\"b\"\"\nc\",g,s,2022/23,1,12", CrimeCsv.Row(quarter: "2")))
            .RecordedCrimeRows().Select(r => r.SourceRow).Should().Equal(2, 3);

    [Fact]
    public void Blank_lines_are_passed_over_but_counted_in_row_numbers() =>
        Accepted(Write(CrimeCsv.Row(), string.Empty, CrimeCsv.Row(quarter: "2"), string.Empty)).RecordedCrimeRows().Select(r => r.SourceRow).Should().Equal(2, 4);

    private string Write(params string[] rows) => _folder.Write("crime.csv", CrimeCsv.Of(rows));
}
