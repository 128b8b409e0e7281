using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class ReaderTests
{
    [Fact]
    public void Reader_of_one_force_may_not_read_another()
    {
        var kent = ForceCode.Parse("E23000032");
        var reader = new Reader(kent, Audience.SmallCells);

        reader.MayRead(kent).Should().BeTrue();
        reader.MayRead(ForceCode.Parse("E23000001")).Should().BeFalse();
    }

    [Fact]
    public void General_reader_reads_every_force_without_small_cells()
    {
        Forces.All.Should().OnlyContain(f => Reader.General.MayRead(f.Code));
        Reader.General.Audience.Should().Be(Audience.General);
    }
}
