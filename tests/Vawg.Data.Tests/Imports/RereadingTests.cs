using FluentAssertions;
using Vawg.Data.Imports;
using Xunit;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Imports;

public sealed class RereadingTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("12", "13")]
    [InlineData("12", "x")]
    [InlineData("count", "notes")]
    [InlineData("19C", "\"19C")]
    public void File_changed_between_check_and_storing_throws(string was, string becomes)
    {
        var text = CrimeCsv.Of(CrimeCsv.Row());
        var file = Accepted(_folder.Write("crime.csv", text));
        _folder.Write("crime.csv", text.Replace(was, becomes, StringComparison.Ordinal));

        var read = () => file.RecordedCrimeRows().ToList();

        read.Should().Throw<OpenDataFileChangedException>().WithMessage("crime.csv was changed between being checked and being stored.*");
    }

    [Fact]
    public void File_removed_between_check_and_storing_throws()
    {
        var file = Accepted(_folder.Write("crime.csv", CrimeCsv.Of(CrimeCsv.Row())));
        File.Delete(file.Path);

        var read = () => file.RecordedCrimeRows().ToList();

        read.Should().Throw<OpenDataFileChangedException>();
    }

    [Fact]
    public void Rows_of_another_table_are_not_given()
    {
        var file = Accepted(_folder.Write("crime.csv", CrimeCsv.Of(CrimeCsv.Row())));

        var read = () => file.PopulationRows();

        read.Should().Throw<InvalidOperationException>().WithMessage("crime.csv holds the recorded crime table, not the population table.");
    }

    [Fact]
    public void Hash_is_that_of_the_file_as_it_lies_there()
    {
        var bytes = ImportFolder.Gzip(CrimeCsv.Of(CrimeCsv.Row()));

        Accepted(_folder.Write("crime.csv.gz", bytes)).Sha256.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }
}
