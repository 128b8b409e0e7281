using System.IO.Compression;
using FluentAssertions;
using Vawg.Data.Imports;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class PublishedFileTests : IDisposable
{
    private const string RecordedCrimeFile = "recorded_crime_force_quarter.csv.gz";
    private const string OutcomesFile = "outcomes_force_quarter_2018_19.csv.gz";
    private const string PopulationFile = "population_force.csv";
    private const string WorkbookFile = "ons_police_force_area_tables_ye_dec_2024.xlsx";
    private const string WorkforceFile = "workforce_force.csv";
    private const string SexualOffences = "Sexual offences";

    private static readonly string[] Rape = ["19C", "19D", "19E", "19F", "19G", "19H", "19J", "19K"];

    private static readonly string[] StalkingAndHarassment = ["8L", "8M", "8Q", "8R", "8U"];

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Published_recorded_crime_is_accepted_whole()
    {
        var file = Accepted(PublishedData.Required(RecordedCrimeFile), OpenDataTable.RecordedCrime);

        file.Should().BeEquivalentTo(new { Rows = 258_905L, NegativeRows = 426L, FirstQuarter = new Quarter(2012, 1), LastQuarter = new Quarter(2023, 1) });
        file.SkippedRows.Should().Equal(new Dictionary<string, long>(StringComparer.Ordinal) { ["Action Fraud"] = 45, ["CIFAS"] = 45, ["UK Finance"] = 45 });
        file.RecordedCrimeRows().Should().HaveCount(258_905 - 135);
        file.RecordedCrimeRows().Select(r => r.Force).Distinct().Should().HaveCount(44).And.Contain(ForceCode.BritishTransportPolice);
    }

    [SkippableFact]
    public void Published_outcomes_are_accepted_whole()
    {
        var file = Accepted(PublishedData.Required(OutcomesFile), OpenDataTable.Outcomes);

        file.Should().BeEquivalentTo(new { Rows = 132_529L, SkippedRowCount = 0L, FirstQuarter = new Quarter(2018, 1), LastQuarter = new Quarter(2018, 4) });
        file.OutcomeRows().Where(r => r.Basis == OutcomeBasis.Closed).Should().NotContain(r => r.Outcome == OutcomeCode.NotYetAssigned);
    }

    [SkippableFact]
    public void Published_population_is_accepted_whole()
    {
        var file = Accepted(PublishedData.Required(PopulationFile), OpenDataTable.Population);

        file.Should().BeEquivalentTo(new { Rows = 2_279L, FirstYear = 2011, LastYear = 2023, FirstQuarter = (Quarter?)null });
        file.PopulationRows().Where(r => r is { Year: 2023, Sex: PopulationSex.Persons, AgeBand: "all" })
            .Should().HaveCount(43).And.OnlyContain(r => r.Persons == Forces.Get(r.Force).Mid2023!.Persons);
    }

    [SkippableTheory]
    [InlineData(2019, 4, 163_361, 59_199, null)]
    [InlineData(2022, 2, 198_269, 70_470, null)]
    [InlineData(2022, 4, 194_947, 68_893, 707_517)]
    public void Years_add_up_to_the_published_totals(int lastFinancialYear, int lastQuarter, long sexualOffences, long rape, int? stalkingAndHarassment)
    {
        var last = new Quarter(lastFinancialYear, lastQuarter);
        var year = Accepted(PublishedData.Required(RecordedCrimeFile)).RecordedCrimeRows()
            .Where(r => r.Quarter <= last && r.Quarter > last - 4)
            .GroupBy(r => r.Offence)
            .ToDictionary(g => g.Key.Text, g => g.Sum(r => r.Count), StringComparer.Ordinal);

        year.Where(o => Offences.Get(OffenceCode.Parse(o.Key)).Group == SexualOffences).Sum(o => o.Value).Should().Be(sexualOffences);
        Rape.Sum(code => year.GetValueOrDefault(code)).Should().Be(rape);
        if (stalkingAndHarassment is { } published)
        {
            StalkingAndHarassment.Sum(code => year.GetValueOrDefault(code)).Should().Be(published);
        }
    }

    [SkippableFact]
    public void Published_column_names_give_the_same_rows()
    {
        var own = PublishedData.Required(RecordedCrimeFile);
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(own), CompressionMode.Decompress));
        unpacked.ReadLine();
        const string Published = "Force Name,PFA Code,Offence Code,Offence Description,Offence Group,Offence Subgroup,Financial Year,Financial Quarter,Number of Offences\n";
        var renamed = _folder.Write("renamed.csv", Published + unpacked.ReadToEnd());

        Accepted(renamed).RecordedCrimeRows().SequenceEqual(Accepted(own).RecordedCrimeRows()).Should().BeTrue();
    }

    [SkippableFact]
    public void Ons_workbook_is_refused_with_what_was_expected() =>
        Refused(PublishedData.Required(WorkbookFile), OpenDataTable.RecordedCrime).Sentence
            .Should().StartWith($"{WorkbookFile} is not the recorded crime table. Expected the columns").And.Contain("None of its sheets has them: Cover_sheet, ");

    [SkippableFact]
    public void Population_file_in_place_of_the_crime_file_is_refused() =>
        Refused(PublishedData.Required(PopulationFile), OpenDataTable.RecordedCrime).Sentence
            .Should().Contain("is the population table, not the recorded crime table").And.Contain("Number of Offences");

    [SkippableFact]
    public void Workforce_file_is_refused_as_none_of_the_tables() =>
        Refused(PublishedData.Required(WorkforceFile)).Sentence.Should().Contain("is not one of the tables that can be imported").And.Contain("headcount");

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(700_000)]
    public void Crime_file_cut_short_is_refused(int missingBytes)
    {
        var whole = File.ReadAllBytes(PublishedData.Required(RecordedCrimeFile));

        Refused(_folder.Write("cut.csv.gz", whole[..^missingBytes])).Sentence
            .Should().StartWith("cut.csv.gz is not a whole gzip file: it is cut short or damaged").And.Contain("Download it again");
    }
}
