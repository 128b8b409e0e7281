using System.Text;

namespace Vawg.Domain.Returns.Sheets;

/// <summary>How the reader of files tells what it read to the process that asked: one message after the other, each a byte for its kind and its parts, in UTF-8.</summary>
public static class SheetWire
{
    /// <summary>Longest text of one cell, in characters.</summary>
    public const int LongestText = 32_767;

    /// <summary>Most cells of one row.</summary>
    public const int MostColumns = 256;

    private const int MostBytesOfCharacter = 3;

    private const int BytesOfUsualText = 256;

    private const byte FormulaBit = 0x80;

    private enum Kind : byte
    {
        Recognised = 1,
        Sheet = 2,
        Row = 3,
        Merged = 4,
        Ended = 5,
        Refused = 6,
    }

    public static void Write(BinaryWriter to, SheetMessage message)
    {
        switch (message)
        {
            case FileRecognised recognised:
                to.Write((byte)Kind.Recognised);
                to.Write((byte)recognised.Format);
                break;
            case SheetStarted sheet:
                to.Write((byte)Kind.Sheet);
                to.Write(sheet.Name);
                to.Write(sheet.IsHidden);
                to.Write((byte)(sheet.Separator ?? '\0'));
                break;
            case SheetRow row:
                WriteRow(to, row);
                break;
            case CellsMerged merged:
                to.Write((byte)Kind.Merged);
                to.Write(merged.Range);
                break;
            case FileEnded:
                to.Write((byte)Kind.Ended);
                break;
            case FileRefused refused:
                to.Write((byte)Kind.Refused);
                to.Write((byte)refused.Cause);
                to.Write(refused.Sheet ?? string.Empty);
                to.Write(refused.Row ?? 0);
                to.Write(refused.Detail);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(message), message, "A message without a form on the wire.");
        }
    }

    /// <summary>Messages until the file ended or was refused. When the other side ends early or sends nonsense, the last is a refusal that says so: nothing thrown, nothing taken for whole.</summary>
    public static IEnumerable<SheetMessage> Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        var known = new RepeatedTexts();
        SheetMessage message;
        do
        {
            message = Next(reader, known);
            yield return message;
        }
        while (message is not (FileEnded or FileRefused));
    }

    private static SheetMessage Next(BinaryReader from, RepeatedTexts known)
    {
        try
        {
            return (Kind)from.ReadByte() switch
            {
                Kind.Recognised => new FileRecognised(Known<SheetFormat>(from)),
                Kind.Sheet => new SheetStarted(ReadText(from), from.ReadBoolean(), from.ReadByte() is var separator and not 0 ? (char)separator : null),
                Kind.Row => ReadRow(from, known),
                Kind.Merged => new CellsMerged(ReadText(from)),
                Kind.Ended => new FileEnded(),
                Kind.Refused => new FileRefused(Known<RefusalCause>(from), ReadText(from) is { Length: > 0 } sheet ? sheet : null, from.ReadInt32() is var row and > 0 ? row : null, ReadText(from)),
                _ => Broken("an unknown message"),
            };
        }
        catch (Exception fault) when (fault is IOException or FormatException or InvalidDataException)
        {
            return Broken("no end");
        }
    }

    private static T Known<T>(BinaryReader from)
        where T : struct, Enum
    {
        var value = (T)Enum.ToObject(typeof(T), from.ReadByte());
        return Enum.IsDefined(value) ? value : throw new InvalidDataException($"No {typeof(T).Name} of this number.");
    }

    // A text is refused by its length before room is made for it.
    private static string ReadText(BinaryReader from, RepeatedTexts? known = null)
    {
        var length = from.Read7BitEncodedInt();
        if (length is < 0 or > LongestText * MostBytesOfCharacter)
        {
            throw new InvalidDataException("A text longer than a cell may be.");
        }

        Span<byte> bytes = length <= BytesOfUsualText ? stackalloc byte[BytesOfUsualText] : new byte[length];
        from.ReadExactly(bytes[..length]);
        return known?.Of(bytes[..length]) ?? Encoding.UTF8.GetString(bytes[..length]);
    }

    private static FileRefused Broken(string what) => new(RefusalCause.ReaderEnded, null, null, what);

    private static void WriteRow(BinaryWriter to, SheetRow row)
    {
        to.Write((byte)Kind.Row);
        to.Write(row.Number);
        to.Write((ushort)row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            to.Write((byte)((byte)cell.Kind | (cell.IsFormula ? FormulaBit : 0)));
            if (cell.Kind != CellKind.Blank)
            {
                to.Write(cell.Text);
            }
        }
    }

    private static SheetRow ReadRow(BinaryReader from, RepeatedTexts known)
    {
        var number = from.ReadInt32();
        var count = from.ReadUInt16();
        if (number < 1 || count > MostColumns)
        {
            throw new InvalidDataException("A row before the first, or more cells than a row may have.");
        }

        var cells = new SheetCell[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = ReadCell(from, known);
        }

        return new SheetRow(number, cells);
    }

    private static SheetCell ReadCell(BinaryReader from, RepeatedTexts known)
    {
        var first = from.ReadByte();
        var isFormula = (first & FormulaBit) != 0;
        return (CellKind)(first & ~FormulaBit) switch
        {
            CellKind.Blank => new SheetCell(CellKind.Blank, string.Empty, isFormula),
            var kind and <= CellKind.Error => new SheetCell(kind, ReadText(from, known), isFormula),
            _ => throw new InvalidDataException("No cell of this kind."),
        };
    }
}
