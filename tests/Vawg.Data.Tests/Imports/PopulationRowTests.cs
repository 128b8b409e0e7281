using FluentAssertions;
using Vawg.Data.Imports;
using Vawg.Domain.Reference;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class PopulationRowTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Row_is_read_with_sex_and_age_band() =>
        Accepted(Write(PopulationCsv.Row(), PopulationCsv.Row(year: "2011", sex: "P", band: "all", population: "1600000"))).PopulationRows().Should().Equal(
            new PopulationRow(ForceCode.Parse("E23000032"), 2023, PopulationSex.Females, "10-14", 57583, 2),
            new PopulationRow(ForceCode.Parse("E23000032"), 2011, PopulationSex.Persons, "all", 1600000, 3));

    [Theory]
    [InlineData("10-15", "\u201c10-15\u201d is not an age band; all, 0-4 in fives to 85-89, and 90+ are.")]
    [InlineData("14-Oct", "\u201c14-Oct\u201d is not an age band; all, 0-4 in fives to 85-89, and 90+ are. A spreadsheet may have turned the band into a date.")]
    public void Unknown_age_band_is_refused(string band, string sentence) => Expect(PopulationCsv.Row(band: band), "age_band", sentence);

    [Fact]
    public void Unknown_sex_is_refused() =>
        Expect(PopulationCsv.Row(sex: "X"), "sex", "\u201cX\u201d is not P (persons), F (females) or M (males).");

    [Fact]
    public void Year_in_another_form_is_refused() =>
        Expect(PopulationCsv.Row(year: "2022/23"), "year", "\u201c2022/23\u201d is not the calendar year of a mid-year estimate, such as 2023.");

    [Fact]
    public void Negative_population_is_refused() => Expect(PopulationCsv.Row(population: "-1"), "population", "A population cannot be negative.");

    [Fact]
    public void Repeated_row_is_refused() =>
        OnlyProblem(Write(PopulationCsv.Row(), PopulationCsv.Row(sex: "M"), PopulationCsv.Row())).Sentence
            .Should().Be("Row 2 already gives this force, year, sex and age band.");

    private void Expect(string row, string column, string sentence) =>
        OnlyProblem(Write(row)).Should().BeEquivalentTo(new { Sheet = "population.csv", Row = 2, Column = column, Sentence = sentence });

    private string Write(params string[] rows) => _folder.Write("population.csv", PopulationCsv.Of(rows));
}
