using FluentAssertions;
using Vawg.Data.Imports;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class HeaderTests : IDisposable
{
    private const string Published = "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Published_column_names_are_read_in_their_own_order()
    {
        var path = _folder.Write("prc.csv", $"{Published}\n2022/23,1,Kent,\"Rape, of a female\",Sexual offences,Rape,19C,12\n");

        Accepted(path).RecordedCrimeRows().Should().Equal(Accepted(_folder.Write("own.csv", CrimeCsv.Of(CrimeCsv.Row()))).RecordedCrimeRows());
    }

    [Fact]
    public void Published_outcome_column_names_are_read()
    {
        var path = _folder.Write(
            "outcomes.csv",
            "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Outcome Description,Outcome Group,Outcome Type,Force outcomes for offences recorded in quarter,Force outcomes recorded in quarter\n"
            + "2018/19,Q2,Kent,d,g,s,19C,d,g,16,5,7\n");

        var file = Accepted(path);

        file.Table.Should().Be(OpenDataTable.Outcomes);
        file.OutcomeRows().Select(r => r.Count).Should().Equal(5, 7);
    }

    [Fact]
    public void Population_in_place_of_recorded_crime_is_refused_with_what_it_is_and_what_was_expected()
    {
        var path = _folder.Write("population.csv", PopulationCsv.Of(PopulationCsv.Row()));

        Refused(path, OpenDataTable.RecordedCrime).Sentence.Should().Be(
            "population.csv is the population table, not the recorded crime table. Expected the columns Financial Year, Financial Quarter, Force Name, Offence Code, Number of Offences.");
    }

    [Theory]
    [InlineData("recorded_crime_force_quarter.csv.gz", OpenDataTable.RecordedCrime)]
    [InlineData("Police-Recorded-Crime open data.csv", OpenDataTable.RecordedCrime)]
    [InlineData("outcomes_force_quarter_2018_19.csv.gz", OpenDataTable.Outcomes)]
    [InlineData("population_force.csv", OpenDataTable.Population)]
    [InlineData("recorded-crime-outcomes.csv", null)]
    [InlineData("prc-pfa.csv", null)]
    public void Name_of_a_file_speaks_of_one_table_or_none(string name, OpenDataTable? table) => NamedTable.Of(name).Should().Be(table);

    [Fact]
    public void Recorded_crime_in_place_of_outcomes_is_refused_with_what_it_is() =>
        Refused(_folder.Write("crime.csv", CrimeCsv.Of(CrimeCsv.Row())), OpenDataTable.Outcomes)
            .Sentence.Should().Contain("is the recorded crime table, not the outcomes table");

    [Fact]
    public void Table_of_another_publication_is_refused_with_its_columns_and_those_expected() =>
        Refused(_folder.Write("workforce.csv", "as_at_31_march,force,sex,headcount\n2023,Kent,F,10\n"))
            .Sentence.Should().Contain("is not one of the tables that can be imported").And.Contain("Number of Offences").And.Contain("headcount");

    [Fact]
    public void Columns_of_another_year_are_refused_by_name()
    {
        var header = Published.Replace("Number of Offences", "Offences Total", StringComparison.Ordinal);
        var refusal = Refused(_folder.Write("old.csv", $"{header}\n2022/23,1,Kent,d,g,s,19C,12\n"), OpenDataTable.RecordedCrime);

        refusal.Sentence.Should().Contain("old.csv is not the recorded crime table as it is published now").And.Contain("Expected Financial Year");
        refusal.Problems.Select(p => (p.Row, p.Column)).Should().Equal((1, "Offences Total"), (1, "Number of Offences"));
    }

    [Fact]
    public void Unknown_column_is_refused_even_when_all_others_are_there()
    {
        var problem = OnlyProblem(_folder.Write("extra.csv", $"{CrimeCsv.Header},notes\n{CrimeCsv.Row()},x\n"));

        problem.Should().BeEquivalentTo(new { Sheet = "extra.csv", Row = 1, Column = "notes" });
        problem.Sentence.Should().Be("The recorded crime table has no such column.");
    }

    [Fact]
    public void Community_safety_partnership_table_is_refused_with_the_table_to_take()
    {
        var path = _folder.Write(
            "csp.csv",
            "Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count\n2022/23,1,Kent,Ashford,d,g,s,19C,1\n");

        OnlyProblem(path).Sentence.Should().Contain("Community Safety Partnership").And.Contain("take the police force area table");
    }

    [Fact]
    public void Column_given_twice_is_refused() =>
        OnlyProblem(_folder.Write("twice.csv", $"{CrimeCsv.Header},Number of Offences\n{CrimeCsv.Row()},3\n"))
            .Sentence.Should().Be("The column is there twice, in places 9 and 10.");

    [Fact]
    public void Column_without_heading_is_refused() =>
        OnlyProblem(_folder.Write("blank.csv", $"{CrimeCsv.Header},\n{CrimeCsv.Row()},\n")).Sentence.Should().Contain("Column 10 has no heading");

    [Fact]
    public void Semicolons_between_columns_are_refused_with_what_to_do() =>
        Refused(_folder.Write("semicolons.csv", CrimeCsv.Of(CrimeCsv.Row()).Replace(',', ';')))
            .Sentence.Should().Contain("not parted by commas");

    [Fact]
    public void Header_without_rows_is_refused() =>
        Refused(_folder.Write("header.csv", CrimeCsv.Of())).Sentence.Should().Contain("has a header but no rows");
}
