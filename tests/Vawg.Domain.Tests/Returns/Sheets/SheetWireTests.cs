using System.Globalization;
using CsCheck;
using FluentAssertions;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Sheets;

public sealed class SheetWireTests
{
    private static readonly SheetMessage[] WholeFile =
    [
        new FileRecognised(SheetFormat.Csv),
        new SheetStarted("recorded_offences", IsHidden: true, ';'),
        new SheetRow(1, [new SheetCell(CellKind.Text, "offence_code"), SheetCell.Blank, new SheetCell(CellKind.Number, "12", IsFormula: true)]),
        new SheetRow(7, [new SheetCell(CellKind.Blank, string.Empty, IsFormula: true), new SheetCell(CellKind.Date, "2022-04-01")]),
        new CellsMerged("A1:C1"),
        new SheetStarted("outcomes", IsHidden: false, null),
        new FileEnded(),
    ];

    private static readonly char?[] Separators = [null, ',', ';', '\t'];

    private static readonly Gen<SheetCell> Cell = Gen.OneOf(
        Gen.Bool.Select(isFormula => new SheetCell(CellKind.Blank, string.Empty, isFormula)),
        Gen.Select(
            Gen.Int[1, 5].Select(kind => (CellKind)kind),
            Gen.Char['\u0020', '\uD7FF'].Array[0, 400],
            Gen.Bool,
            (kind, text, isFormula) => new SheetCell(kind, new string(text), isFormula)));

    private static readonly Gen<SheetMessage[]> File = Gen.OneOf<SheetMessage>(
            Gen.Enum<SheetFormat>().Select(format => (SheetMessage)new FileRecognised(format)),
            Gen.Select(Gen.String.AlphaNumeric, Gen.Bool, Gen.Int[0, 3].Select(i => Separators[i]), (name, isHidden, separator) => (SheetMessage)new SheetStarted(name, isHidden, separator)),
            Gen.Select(Gen.Int[1, 250_000], Cell.Array[0, 256], (number, cells) => (SheetMessage)new SheetRow(number, cells)),
            Gen.String.AlphaNumeric.Select(range => (SheetMessage)new CellsMerged(range)))
        .Array[0, 20];

    [Fact]
    public void What_is_written_is_read() =>
        File.Sample(messages => Read(Written([.. messages, new FileEnded()])).SelectMany(Parts).Should().Equal(
            messages.Append(new FileEnded()).SelectMany(Parts)));

    [Fact]
    public void Texts_that_recur_are_read_as_they_were_written_however_many_there_are()
    {
        var rows = Enumerable.Range(1, 20_000).Select(i => (SheetMessage)new SheetRow(i, [new SheetCell(CellKind.Number, (i % 9_001).ToString(CultureInfo.InvariantCulture)), new SheetCell(CellKind.Text, "8Q"), new SheetCell(CellKind.Text, "caf\u00E9")])).ToArray();

        Read(Written(rows)).SkipLast(1).SelectMany(Parts).Should().Equal(rows.SelectMany(Parts));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("outcomes", null)]
    [InlineData("outcomes", 12)]
    public void A_refusal_is_read_as_written(string? sheet, int? row)
    {
        foreach (var cause in Enum.GetValues<RefusalCause>())
        {
            var refused = new FileRefused(cause, sheet, row, "401 files");

            Read(Written(refused)).Should().Equal(refused);
        }
    }

    [Fact]
    public void Cut_short_at_any_byte_it_ends_with_a_refusal_and_throws_nothing()
    {
        var bytes = Written(WholeFile);

        for (var length = 0; length < bytes.Length; length++)
        {
            var messages = Read(bytes[..length]);

            messages[^1].Should().Be(new FileRefused(RefusalCause.ReaderEnded, null, null, "no end"));
            messages.Should().NotContain(new FileEnded());
        }
    }

    [Fact]
    public void Any_bytes_end_with_the_end_or_a_refusal_and_throw_nothing() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Read(bytes)[^1] is FileEnded or FileRefused);

    [Fact]
    public void A_text_longer_than_a_cell_is_refused_before_room_is_made_for_it()
    {
        // A sheet whose name claims two gigabytes.
        var messages = Read([2, 0xFF, 0xFF, 0xFF, 0xFF, 0x07]);

        messages.Should().Equal(new FileRefused(RefusalCause.ReaderEnded, null, null, "no end"));
    }

    [Fact]
    public void The_longest_text_of_a_cell_passes()
    {
        var row = new SheetRow(1, [new SheetCell(CellKind.Text, new string('\u20AC', SheetWire.LongestText))]);

        Parts(Read(Written(row, new FileEnded()))[0]).Should().Equal(Parts(row));
    }

    // A row's cells are a list, which records compare by reference.
    private static IEnumerable<object> Parts(SheetMessage message) =>
        message is SheetRow row ? [row.Number, row.Cells.Count, .. row.Cells] : [message];

    private static byte[] Written(params SheetMessage[] messages)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        foreach (var message in messages)
        {
            SheetWire.Write(to, message);
        }

        to.Flush();
        return bytes.ToArray();
    }

    private static List<SheetMessage> Read(byte[] bytes)
    {
        using var from = new MemoryStream(bytes);
        return [.. SheetWire.Read(from)];
    }
}
