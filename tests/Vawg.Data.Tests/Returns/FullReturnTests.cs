using FluentAssertions;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Returns;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>The generated returns that drills and measurements use are honest ones.</summary>
public sealed class FullReturnTests
{
    private static readonly Quarter Quarter = new(2018, 2);

    [Theory]
    [InlineData("Kent", ReturnFormat.Xlsx)]
    [InlineData("London, City of", ReturnFormat.Ods)]
    [InlineData("Metropolitan Police", ReturnFormat.CsvZip)]
    public async Task A_generated_return_passes_screening_and_asks_for_one_reason(string forceName, ReturnFormat format)
    {
        var force = Forces.Find(forceName)!;
        await using var desk = await ReturnDesk.OpenAsync(DatabaseEngine.Sqlite);
        var written = new FullReturn(force, Quarter);
        var taken = (await desk.Files.TakeAsync(new MemoryStream(written.ToBytes(format)), written.FileName(format), CancellationToken.None))!;

        var screened = await desk.Screening.ScreenAsync(desk.Files.PathOf(taken.StoredAs), taken.FileName, force.Code, Quarter, seen: null, CancellationToken.None);

        screened.Findings.Select(f => $"{f.Rule.Code} {f.Value}").Should().ContainSingle().Which.Should().StartWith("C-06");
        screened.Return!.RowCount.Should().Be(written.RowCount).And.BeInRange(4_500, 5_500);
    }

    [Fact]
    public void The_same_numbers_give_the_same_file_and_another_seed_another()
    {
        var kent = ReturnDesk.Kent;

        new FullReturn(kent, Quarter).ToBytes(ReturnFormat.CsvZip).Should().Equal(new FullReturn(kent, Quarter).ToBytes(ReturnFormat.CsvZip));
        new FullReturn(kent, Quarter, seed: 1).ToBytes(ReturnFormat.CsvZip).Should().NotEqual(new FullReturn(kent, Quarter).ToBytes(ReturnFormat.CsvZip));
    }
}
