using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader;
using Vawg.ReturnReader.Archives;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Honest files that suffered on their way.</summary>
public sealed class BrokenFileTests
{
    private const int Flips = 200;

    private static readonly IReadOnlyList<object?>[] Table =
        [["offence_code", "flags", "count"], .. Enumerable.Range(1, 60).Select(i => (object?[])["8N", $"note {i}", i])];

    public static TheoryData<string> Formats => ["return.xlsx", "return.ods", "return.zip", "return.csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_flipped_bit_gives_a_refusal_or_the_same_rows(string name)
    {
        var whole = Bytes(name);
        var rows = InProcess.Rows(whole, name);
        var random = new Random(20_261_125);

        for (var i = 0; i < Flips; i++)
        {
            var flipped = (byte[])whole.Clone();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));

            var messages = InProcess.Read(flipped, name);

            messages[^1].Should().Match<SheetMessage>(last => last is FileEnded || last is FileRefused);
            if (messages[^1] is FileEnded && !name.EndsWith(".csv", StringComparison.Ordinal))
            {
                messages.OfType<SheetRow>().Select(SheetTexts.Of).Should().Equal(rows, "the archive's checksums hold");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_short_anywhere_is_never_taken_for_whole(string name)
    {
        var whole = Bytes(name);

        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 150))
        {
            var last = InProcess.Read(whole[..length], name)[^1];

            // Text alone cannot say where it should have ended.
            last.Should().Match<SheetMessage>(message => message is FileRefused || (message is FileEnded && name.EndsWith(".csv", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Damage_behind_the_rows_is_told_after_them()
    {
        var messages = InProcess.Read(new XlsxFile().Sheet("return", Table).Change("xl/worksheets/sheet1.xml", xml => xml + "x").ToBytes(), "return.xlsx");

        messages.OfType<SheetRow>().Should().HaveCount(61);
        SheetTexts.Refusal(messages).Cause.Should().Be(RefusalCause.Damaged);
    }

    [Fact]
    public void Reading_ends_when_its_time_is_over()
    {
        using var folder = new ImportFolder();
        using var output = new MemoryStream();

        ReturnFile.Read(folder.Write("file", Bytes("return.xlsx")), "return.xlsx", output, new WorkClock(TimeSpan.Zero), FileLimits.Return);

        output.Position = 0;
        SheetTexts.Refusal([.. SheetWire.Read(output)]).Cause.Should().Be(RefusalCause.TooMuchTime);
    }

    [Fact]
    public void All_that_is_unpacked_is_counted_together()
    {
        var unpacked = new UnpackedBytes(new WorkClock(Limits.MostTime), FileLimits.Return.UnpackedBytes);
        unpacked.Add(300 << 20);

        var more = () => unpacked.Add(101 << 20);

        more.Should().Throw<RefusedException>().Which.Cause.Should().Be(RefusalCause.TooManyBytes);
    }

    private static byte[] Bytes(string name) => Path.GetExtension(name) switch
    {
        ".xlsx" => new XlsxFile().Sheet("return", Table).ToBytes(),
        ".ods" => new OdsFile().Sheet("return", Table).ToBytes(),
        ".zip" => new CsvZip().Sheet("return", Table).ToBytes(),
        _ => CsvFile.Bytes(Table),
    };
}
