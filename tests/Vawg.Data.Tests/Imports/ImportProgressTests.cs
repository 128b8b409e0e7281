using FluentAssertions;
using Vawg.Data.Imports;
using Xunit;

namespace Vawg.Data.Tests.Imports;

public sealed class ImportProgressTests : IDisposable
{
    private const int Rows = 20_000;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Progress_names_its_stage_and_ends_with_all_rows()
    {
        var reports = new Reports();

        OpenDataCheck.Read(BadRows(), null, reports, CancellationToken.None);

        reports.Seen[0].Stage.Should().Be(ImportStage.RecognisingFile);
        reports.Seen.Skip(1).Should().OnlyContain(p => p.Stage == ImportStage.CheckingRows).And.BeInAscendingOrder(p => p.Rows);
        reports.Seen[^1].Should().Be(new ImportProgress(ImportStage.CheckingRows, Rows, 1));
    }

    [Fact]
    public void Check_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var check = () => OpenDataCheck.Read(BadRows(), null, null, source.Token);

        check.Should().Throw<OperationCanceledException>();
    }

    private string BadRows() => _folder.Write("crime.csv", CrimeCsv.Of([.. Enumerable.Repeat(CrimeCsv.Row(), Rows)]));

    private sealed class Reports : IProgress<ImportProgress>
    {
        public List<ImportProgress> Seen { get; } = [];

        public void Report(ImportProgress value) => Seen.Add(value);
    }
}
